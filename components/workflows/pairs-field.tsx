"use client";

import { Plus, X } from "lucide-react";

import { FieldGroup } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { Button, IconButton } from "@/components/ui/button";
import type { Pair } from "@/lib/workflows/values";

type PairsFieldProps = {
  form: Pick<AnyLiveForm, "hook" | "field">;
  name: string;
  title: string;
  description?: string;
  nameLabel?: string;
  valueLabel?: string;
};

/** Rows of a name and a value. */
export function PairsField({
  form,
  name,
  title,
  description,
  nameLabel = "Name",
  valueLabel = "Value",
}: PairsFieldProps) {
  const { hook, field } = form;
  const rows = (hook.watch(name) as Pair[] | undefined) ?? [];
  const put = (next: Pair[]) => hook.setValue(name, next, { shouldDirty: true });
  return (
    <FieldGroup title={title} {...(description && { description })}>
      {rows.map((_row, index) => (
        <fieldset
          // A row that is taken away must not hand its fields to the next.
          key={`${rows.length}-${index}`}
          className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] items-start gap-2"
        >
          <legend className="sr-only">{`${title}, row ${index + 1}`}</legend>
          <TextField {...field(`${name}.${index}.name`)} label={nameLabel} />
          <TextField {...field(`${name}.${index}.value`)} label={valueLabel} />
          <IconButton
            label={`Take row ${index + 1} away`}
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
          disabledReason={rows.length >= 50 ? "At most fifty rows." : null}
          onPress={() => put([...rows, { name: "", value: "" }])}
        >
          Add a row
        </Button>
      </div>
    </FieldGroup>
  );
}
