"use client";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import type { StepChoices } from "@/lib/workflows/queries";

import { RowsField } from "./rows-field";

const WHO = [
  { value: "requester", label: "Who asked for the run" },
  { value: "client", label: "The client's people" },
  { value: "org_admin", label: "All administrators" },
  { value: "org_member", label: "All members" },
  { value: "person", label: "A certain person" },
  { value: "other", label: "An address, or a placeholder" },
];

type Recipient = { who: string; value: string };

/** Whom a notification tells. */
export function RecipientsField({ form, choices }: { form: AnyLiveForm; choices: StepChoices }) {
  const { field } = form;
  return (
    <RowsField<Recipient>
      form={form}
      name="recipients"
      title="Who is told"
      description="Only the organisation's people and its clients'."
      legend={(place) => `Recipient ${place}`}
      takeAway={(place) => `Take recipient ${place} away`}
      add={{ label: "Add a recipient", row: { who: "requester", value: "" } }}
      className="grid-cols-[minmax(0,1fr)_auto]"
    >
      {({ who }, index) => (
        <div className="grid gap-2">
          <SelectField {...field(`recipients.${index}.who`)} label="Recipient" options={WHO} />
          {who === "person" && (
            <ComboboxField
              {...field(`recipients.${index}.value`)}
              label="Person"
              options={choices.people}
            />
          )}
          {who === "other" && (
            <TextField
              {...field(`recipients.${index}.value`)}
              label="Address"
              placeholder="{{data.email}}"
            />
          )}
        </div>
      )}
    </RowsField>
  );
}
