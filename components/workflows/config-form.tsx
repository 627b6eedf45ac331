"use client";

import { SelectField } from "@/components/form/choice-fields";
import { type AnyLiveForm, type LiveSchema, useLiveForm } from "@/components/form/use-live-form";
import type { Config, WorkflowStep } from "@/lib/workflows/definition";
import type { StepChoices } from "@/lib/workflows/queries";
import { toConfig, toForm } from "@/lib/workflows/step-config";
import { STEP_FORMS } from "@/lib/workflows/step-forms";
import { inWords } from "@/lib/workplan-templates/rules";

import { AskFields } from "./ask-fields";
import { BatchFields } from "./batch-fields";
import { DelayFields } from "./delay-fields";
import { NotificationFields } from "./notification-fields";
import { PairsField } from "./pairs-field";
import { RequestFields } from "./request-fields";
import { WorkplanFields } from "./workplan-fields";

type ConfigFormProps = {
  step: WorkflowStep;
  choices: StepChoices;
  /** The workflow's name. */
  workflow: string;
  /** What the step can name of the data. */
  fields: readonly string[];
  onChange: (config: Config) => void;
};

/** The form of a step, by its kind. What is typed is told at once. */
export function ConfigForm({ step, choices, workflow, fields, onChange }: ConfigFormProps) {
  const { type, config } = step;
  const form: AnyLiveForm = useLiveForm({
    schema: STEP_FORMS[type] as LiveSchema,
    values: toForm(type, config),
    onChange: (values) => onChange(toConfig(type, values, config)),
  });
  const part = { form, choices, fields };
  switch (type) {
    case "approval":
    case "task":
      return <AskFields {...part} />;
    case "notification":
      return (
        <NotificationFields
          {...part}
          workflow={workflow}
          template={typeof config["template"] === "string" ? inWords(config["template"]) : null}
        />
      );
    case "http_request":
      return <RequestFields {...part} />;
    case "decision":
      return (
        <p className="text-muted">
          Nothing to set here: the conditions of the ways out of it decide, the first that holds.
        </p>
      );
    case "delay":
      return <DelayFields form={form} />;
    case "set_data":
      return (
        <PairsField
          form={form}
          name="values"
          title="Values"
          description="5 is a number, true is yes, {{data.name}} a value of the data; all else is text."
          fields={fields}
        />
      );
    case "batch_generate":
      return <BatchFields form={form} />;
    case "start_workplan":
      return <WorkplanFields {...part} />;
    case "sub_workflow":
      return (
        <>
          <SelectField
            {...form.field("workflow_id")}
            label="Workflow"
            options={choices.workflows}
          />
          <PairsField form={form} name="input" title="Input" fields={fields} />
        </>
      );
  }
}
