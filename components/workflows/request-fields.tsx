"use client";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { Banner } from "@/components/ui/banner";
import { secretsIn } from "@/lib/workflows/placeholders";
import type { StepChoices } from "@/lib/workflows/queries";
import { METHODS } from "@/lib/workflows/step-forms";

import { PairsField } from "./pairs-field";
import { WithValues } from "./with-values";

const METHOD_OPTIONS = METHODS.map((value) => ({ value, label: value }));

type RequestProps = {
  form: AnyLiveForm;
  choices: StepChoices;
  /** What the request can name of the data. */
  fields: readonly string[];
};

/** What is asked of another system, and what is kept of its answer. */
export function RequestFields({ form, choices, fields }: RequestProps) {
  const { field, hook } = form;
  const missing = secretsIn(JSON.stringify(hook.watch())).filter(
    (name) => !choices.secrets.includes(name),
  );
  return (
    <>
      {missing.length > 0 && (
        <Banner tone="warning" title={`There is no secret called ${missing.join(" or ")} yet.`}>
          The request fails until an administrator adds it.
        </Banner>
      )}
      <SelectField {...field("method")} label="Method" options={METHOD_OPTIONS} />
      <WithValues fields={fields} secrets={choices.secrets}>
        <TextField
          {...field("url")}
          label="Address"
          placeholder="https://api.example.com/orders/{{data.id}}"
        />
        <PairsField
          form={form}
          name="headers"
          title="Headers"
          description="A secret stands as {{secret.NAME}}."
        />
        <TextAreaField
          {...field("body")}
          label="Body"
          rows={3}
          description='JSON, such as {"order": "{{data.order}}"}.'
        />
      </WithValues>
      <PairsField
        form={form}
        name="map"
        title="Keep of the answer"
        description="Where each value is found, such as body.order.id. Without rows, all of it is kept."
        valueLabel="Found at"
      />
      <FieldGroup columns={2} title="If it fails">
        <NumberField {...field("attempts")} label="Attempts" placeholder="3" />
        <NumberField {...field("wait_seconds")} label="Wait between" suffix="s" placeholder="5" />
        <NumberField
          {...field("timeout_seconds")}
          label="Give up after"
          suffix="s"
          placeholder="10"
        />
      </FieldGroup>
      <SwitchField
        {...field("repeat")}
        label="It may be repeated"
        description="Off where asking twice does harm, and the other side does not know our key."
      />
    </>
  );
}
