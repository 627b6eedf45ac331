"use client";

import { z } from "zod";

import { Form, SubmitButton } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import type { Draft } from "@/lib/workflows/definition";
import type { Json } from "@/lib/workflows/interpreter";
import { inputsOf } from "@/lib/workflows/placeholders";
import { jsonObject } from "@/lib/workflows/sample-schema";

const schema = z.object({ text: jsonObject });

type InputProps = { draft: Draft; onStart: (input: { [key: string]: Json }) => void };

/** What a simulation begins with. */
export function SimulationInput({ draft, onStart }: InputProps) {
  const sample = Object.fromEntries(inputsOf(draft).map((name) => [name, ""]));
  const form = useActionForm({
    schema,
    action: async (input) => Promise.resolve({ ok: true as const, data: input }),
    defaultValues: { text: JSON.stringify(sample, null, 2) },
    onSuccess: ({ text }) => onStart(JSON.parse(text) as { [key: string]: Json }),
  });
  return (
    <Form form={form} guard={false}>
      <TextAreaField
        {...form.field("text")}
        label="Sample input"
        rows={6}
        description="What the steps and conditions read is here already."
      />
      <div>
        <SubmitButton form={form}>Walk</SubmitButton>
      </div>
    </Form>
  );
}
