"use client";

import { Plus, X } from "lucide-react";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { Button, IconButton } from "@/components/ui/button";
import type { StepChoices } from "@/lib/workflows/queries";

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
  const { field, hook } = form;
  const rows = (hook.watch("recipients") as Recipient[] | undefined) ?? [];
  const put = (next: Recipient[]) => hook.setValue("recipients", next, { shouldDirty: true });
  return (
    <FieldGroup title="Who is told" description="Only the organisation's people and its clients'.">
      {rows.map(({ who }, index) => (
        <fieldset
          key={`${rows.length}-${index}`}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2"
        >
          <legend className="sr-only">Recipient {index + 1}</legend>
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
          <IconButton
            label={`Take recipient ${index + 1} away`}
            className="mt-6"
            onPress={() => put(rows.toSpliced(index, 1))}
          >
            <X aria-hidden />
          </IconButton>
        </fieldset>
      ))}
      <div>
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          onPress={() => put([...rows, { who: "requester", value: "" }])}
        >
          Add a recipient
        </Button>
      </div>
    </FieldGroup>
  );
}
