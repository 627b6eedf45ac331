"use client";

import { Eye } from "lucide-react";
import { useState } from "react";

import { SelectField } from "@/components/form/choice-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { Button } from "@/components/ui/button";
import type { StepChoices } from "@/lib/workflows/queries";

import { MessagePreview } from "./message-preview";
import { RecipientsField } from "./recipients-field";
import { WithValues } from "./with-values";

const BY = [
  { value: "both", label: "In the app and by e-mail" },
  { value: "in_app", label: "In the app" },
  { value: "email", label: "By e-mail" },
];

type NotificationProps = {
  form: AnyLiveForm;
  choices: StepChoices;
  /** The workflow's name. */
  workflow: string;
  /** What the message can name of the data. */
  fields: readonly string[];
  /** What an empty subject stands for, where the step names a template. */
  template: string | null;
};

/** Whom a notification tells what: a subject and a text, with values of the data in them. */
export function NotificationFields(props: NotificationProps) {
  const { form, choices, workflow, fields, template } = props;
  const { field, hook } = form;
  const [isPreviewed, setPreviewed] = useState(false);
  const [title, body, by] = hook.watch(["title", "body", "notificationType"]) as string[];
  return (
    <>
      <RecipientsField form={form} choices={choices} />
      <SelectField {...field("notificationType")} label="How" options={BY} />
      <WithValues
        fields={fields}
        actions={
          <Button size="sm" icon={<Eye aria-hidden />} onPress={() => setPreviewed(true)}>
            Preview
          </Button>
        }
      >
        <TextField
          {...field("title")}
          label="Subject"
          description={template ? `Empty: “${template}”, the name of its template.` : "One line."}
        />
        <TextAreaField
          {...field("body")}
          label="Text"
          rows={5}
          description="{{data.name}} stands for a value of the data, in the subject, too."
        />
      </WithValues>
      {isPreviewed && (
        <MessagePreview
          workflow={workflow}
          message={{
            subject: title || template || "",
            text: body ?? "",
            by: by === "in_app" || by === "email" ? by : "both",
          }}
          onClose={() => setPreviewed(false)}
        />
      )}
    </>
  );
}
