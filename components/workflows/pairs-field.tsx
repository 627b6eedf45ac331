"use client";

import { TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import type { Pair } from "@/lib/workflows/values";

import { RowsField } from "./rows-field";
import { WithValues } from "./with-values";

type PairsFieldProps = {
  form: Pick<AnyLiveForm, "hook" | "field">;
  name: string;
  title: string;
  description?: string;
  nameLabel?: string;
  valueLabel?: string;
  /** What the rows can name of the data. */
  fields?: readonly string[];
};

/** Rows of a name and a value. */
export function PairsField({
  form,
  name,
  title,
  description,
  nameLabel = "Name",
  valueLabel = "Value",
  fields = [],
}: PairsFieldProps) {
  const { field, hook } = form;
  const isEmpty = (hook.watch(name) as Pair[] | undefined)?.length === 0;
  return (
    <WithValues fields={isEmpty ? [] : fields}>
      <RowsField<Pair>
        form={form}
        name={name}
        title={title}
        description={description}
        legend={(place) => `${title}, row ${place}`}
        takeAway={(place) => `Take row ${place} away`}
        add={{ label: "Add a row", row: { name: "", value: "" }, refusal: "At most fifty rows." }}
        className="grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
      >
        {(_row, index) => (
          <>
            <TextField {...field(`${name}.${index}.name`)} label={nameLabel} />
            <TextField {...field(`${name}.${index}.value`)} label={valueLabel} />
          </>
        )}
      </RowsField>
    </WithValues>
  );
}
