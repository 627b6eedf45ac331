"use client";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { NumberField } from "@/components/form/number-fields";
import { TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import { type AnyLiveForm, type LiveSchema, useLiveForm } from "@/components/form/use-live-form";
import type { Config, WorkflowStep } from "@/lib/workflows/definition";
import type { StepChoices } from "@/lib/workflows/queries";
import { toConfig, toForm } from "@/lib/workflows/step-config";
import { STEP_FORMS, UNITS } from "@/lib/workflows/step-forms";
import { inWords, ROOT_TYPES } from "@/lib/workplan-templates/rules";

import { AskFields } from "./ask-fields";
import { NotificationFields } from "./notification-fields";
import { PairsField } from "./pairs-field";
import { RequestFields } from "./request-fields";

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
  const part = { form, choices };
  switch (type) {
    case "approval":
    case "task":
      return <AskFields {...part} />;
    case "notification":
      return (
        <NotificationFields
          {...part}
          workflow={workflow}
          fields={fields}
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
          <PairsField form={form} name="input" title="Input" />
        </>
      );
  }
}

function DelayFields({ form: { field } }: { form: AnyLiveForm }) {
  return (
    <>
      <FieldGroup columns={2}>
        <NumberField {...field("amount")} label="How long" />
        <SelectField
          {...field("unit")}
          label="Unit"
          options={UNITS.map((value) => ({ value, label: value }))}
        />
      </FieldGroup>
      <TextField
        {...field("until")}
        label="Or until"
        placeholder="{{data.starts_at}}"
        description="A moment, instead of a length."
      />
    </>
  );
}

function BatchFields({ form: { field } }: { form: AnyLiveForm }) {
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

function WorkplanFields({ form: { field }, choices }: { form: AnyLiveForm; choices: StepChoices }) {
  return (
    <>
      <SelectField
        {...field("template_id")}
        label="Workplan template"
        options={choices.templates}
      />
      <SelectField
        {...field("record_type")}
        label="Kind of record"
        options={ROOT_TYPES.map((value) => ({ value, label: inWords(value) }))}
      />
      <TextField
        {...field("record_id")}
        label="Record"
        description="Its id, usually {{data.record_id}}."
      />
    </>
  );
}
