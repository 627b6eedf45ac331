"use client";

import { SelectField } from "@/components/form/choice-fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import type { ActionResult } from "@/lib/action-result";
import type { OrgScope } from "@/lib/auth/context";
import { importRecords } from "@/lib/imports/actions";
import { chosenCells, type ImportFile } from "@/lib/imports/file";
import {
  columnsProblem,
  fieldName,
  guessColumns,
  type ImportField,
  type ImportResult,
  type ImportType,
  LEAVE_OUT,
} from "@/lib/imports/rules";
import { columnsSchema } from "@/lib/imports/schema";

import { rememberColumns, rememberedColumns } from "./remembered-columns";

type Props = {
  type: ImportType;
  fields: ImportField[];
  file: ImportFile;
  importId: string;
  scope: OrgScope;
  onChange: () => void;
  onChecked: (checked: { columns: string[]; result: ImportResult }) => void;
};

/** Which column is what; then a dry run says what would happen. */
export function ImportColumns(props: Props) {
  const { type, fields, file, importId: import_id, scope, onChange, onChecked } = props;
  const check = async ({ columns }: { columns: string[] }): Promise<ActionResult<ImportResult>> => {
    onChange();
    const message = columnsProblem(columns, fields);
    if (message) return { ok: false, code: "columns", message };
    const cells = chosenCells(file, columns);
    const mode = { is_dry_run: true, skip_faulty: false };
    return importRecords(scope, { type, import_id, ...cells, ...mode });
  };
  const form = useActionForm({
    schema: columnsSchema,
    action: check,
    defaultValues: { columns: guessColumns(file.headings, fields, rememberedColumns(type)) },
    onSuccess: (result: ImportResult, { columns }) => {
      rememberColumns(type, file.headings, columns);
      onChecked({ columns, result });
    },
  });
  const options = [
    { value: LEAVE_OUT, label: "Leave out" },
    ...fields.map((field) => ({
      value: field.field,
      label: field.is_required ? `${fieldName(field.field)} (required)` : fieldName(field.field),
      description: hintOf(field),
    })),
  ];
  return (
    <Section
      title="2. Columns"
      description="What each column of the file is. Your choice is remembered for the next file."
    >
      <Form form={form} guard={false}>
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          {file.headings.map((heading, index) => (
            <SelectField
              // oxlint-disable-next-line react/no-array-index-key -- a column is known by its place
              key={index}
              {...form.field(`columns.${index}`)}
              label={heading || `Column ${index + 1}`}
              description={sampleOf(file, index)}
              options={options}
            />
          ))}
        </div>
        <FormActions>
          <SubmitButton form={form}>Check the rows</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}

/** The first text in the column, so that one sees what it holds. */
function sampleOf({ rows }: ImportFile, index: number): string {
  const found = rows.find((row) => row[index]?.trim())?.[index]?.trim();
  if (!found) return "Empty";
  return found.length > 40 ? `${found.slice(0, 40)}…` : found;
}

function hintOf({ field, kind, choices }: ImportField): string {
  if (field === "full_name") return "First and last name may both be it";
  if (choices) return choices.join(", ").replaceAll("_", " ");
  return HINTS[kind] ?? "";
}

const HINTS: Record<string, string> = {
  owner: "The e-mail of one of your people",
  account: "The name of an account that is here",
  date: "Like 2026-12-31",
  amount: "Like 1234.50",
  url: "Beginning with https://",
  currency: "Like GBP",
};
