"use client";

import { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { Form, SubmitButton } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import type { WorkflowStep } from "@/lib/workflows/definition";
import { type Answer, type Json, render } from "@/lib/workflows/interpreter";
import { STEP_WORDS } from "@/lib/workflows/rules";
import { jsonObject } from "@/lib/workflows/sample-schema";
import { decided, sampleAnswer } from "@/lib/workflows/simulate";
import { inWords } from "@/lib/workplan-templates/rules";

import { MessageView } from "./message-view";

const schema = z.object({ outcome: z.string(), text: jsonObject });

const OUTCOMES = {
  approval: [
    { value: "approved", label: "Approved" },
    { value: "rejected", label: "Rejected" },
    { value: "expired", label: "Nobody answered in time" },
  ],
  task: [
    { value: "completed", label: "Done" },
    { value: "expired", label: "Nobody did it in time" },
  ],
  other: [
    { value: "ok", label: "It goes well" },
    { value: "failed", label: "It fails" },
  ],
};

type Data = { [key: string]: Json };

type QuestionProps = {
  step: WorkflowStep;
  /** As the step finds it. */
  data: Data;
  workflow: string;
  onAnswer: (answer: Answer) => void;
};

/** What a step that reaches outside would do, and what would come of it. */
export function SimulationQuestion({ step, data, workflow, onAnswer }: QuestionProps) {
  const isAsked = step.type === "approval" || step.type === "task";
  const outcomes =
    step.type === "approval"
      ? OUTCOMES.approval
      : step.type === "task"
        ? OUTCOMES.task
        : OUTCOMES.other;
  const form = useActionForm({
    schema,
    action: async (input) => Promise.resolve({ ok: true as const, data: input }),
    defaultValues: {
      outcome: outcomes[0]?.value ?? "ok",
      text: JSON.stringify(sampleAnswer(step), null, 2),
    },
    onSuccess: ({ outcome, text }) => {
      const given = JSON.parse(text) as Data;
      if (outcome === "failed") onAnswer({ error: "failed in the simulation" });
      else onAnswer(isAsked ? decided(outcome, given) : { output: given });
    },
  });
  return (
    <Form form={form} guard={false}>
      <p className="font-medium">
        {step.name}: {STEP_WORDS[step.type].says}
      </p>
      <Effect step={step} data={data} workflow={workflow} />
      <SelectField {...form.field("outcome")} label="What comes of it" options={outcomes} />
      <TextAreaField
        {...form.field("text")}
        label={isAsked ? "Data with the answer" : "What it gives"}
        rows={3}
      />
      <div>
        <SubmitButton form={form}>Go on</SubmitButton>
      </div>
    </Form>
  );
}

/** What people would read. */
function Effect({ step, data, workflow }: Omit<QuestionProps, "onAnswer">) {
  const { title, instructions, body, template, notificationType } = step.config;
  const filled = (text: Json | undefined) => String(render(text ?? "", data) ?? "");
  if (step.type === "notification")
    return (
      <MessageView
        workflow={workflow}
        subject={filled(title) || (typeof template === "string" ? inWords(template) : step.name)}
        text={filled(body)}
        by={
          notificationType === "email" || notificationType === "in_app" ? notificationType : "both"
        }
      />
    );
  if (!title && !instructions) return null;
  return (
    <div className="rounded-md border border-border px-3 py-2">
      <p className="font-medium wrap-break-word">{filled(title) || step.name}</p>
      <p className="whitespace-pre-wrap wrap-break-word text-muted">{filled(instructions)}</p>
    </div>
  );
}
