"use client";

import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";

import { FieldGroup } from "@/components/form/form";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { Button, IconButton } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

type RowsFieldProps<Row> = {
  form: Pick<AnyLiveForm, "hook">;
  name: string;
  title: string;
  description?: string | undefined;
  /** What a row is called, with its number: said of the row, and of the button that takes it away. */
  legend: (place: number) => string;
  takeAway: (place: number) => string;
  add: { label: string; row: Row; refusal?: string | null };
  /** The columns before the button's, as classes of a grid. */
  className: string;
  children: (row: Row, index: number) => ReactNode;
};

/** Rows of fields, as many as one likes. */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { form, name, title, description, legend, takeAway, add, className, children } = props;
  const rows = (form.hook.watch(name) as Row[] | undefined) ?? [];
  const put = (next: Row[]) => form.hook.setValue(name, next, { shouldDirty: true });
  return (
    <FieldGroup title={title} {...(description && { description })}>
      {rows.map((row, index) => (
        <fieldset
          // A row that is taken away must not hand its fields to the next.
          key={`${rows.length}-${index}`}
          className={cn("grid items-start gap-2", className)}
        >
          <legend className="sr-only">{legend(index + 1)}</legend>
          {children(row, index)}
          <IconButton
            label={takeAway(index + 1)}
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
          disabledReason={rows.length >= 50 ? add.refusal : null}
          onPress={() => put([...rows, add.row])}
        >
          {add.label}
        </Button>
      </div>
    </FieldGroup>
  );
}
