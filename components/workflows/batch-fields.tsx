"use client";

import { NumberField } from "@/components/form/number-fields";
import { TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";

/** What makes the images, of how many prompts. */
export function BatchFields({ form: { field } }: { form: AnyLiveForm }) {
  return (
    <>
      <TextField {...field("model")} label="Model" />
      <TextField
        {...field("prompts")}
        label="Prompts"
        description="Where in the data the list of prompts is."
      />
      <NumberField {...field("max_prompts")} label="At most" suffix="prompts" />
      <TextField {...field("aspect_ratio")} label="Aspect ratio" placeholder="16:9" />
      <SwitchField {...field("requires_api_key")} label="Needs the client's key" />
      <SwitchField {...field("supports_reference_images")} label="Takes reference images" />
    </>
  );
}
