"use client";

import Papa from "papaparse";

import { TextAreaField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { FileDrop } from "@/components/ui/file-drop";
import { promptsOf } from "@/lib/batches/rules";
import type { runBatchSchema } from "@/lib/batches/schema";
import type { z } from "zod";

type PromptsFieldProps = { form: ActionForm<z.input<typeof runBatchSchema>>; max: number };

/** Prompts, one a line, typed, pasted or from the first column of a CSV file. */
export function PromptsField({ form, max }: PromptsFieldProps) {
  const { hook, field } = form;
  const add = async ([file]: File[]) => {
    if (!file) return;
    const added = promptsInCsv(await file.text());
    const all = [...promptsOf(hook.getValues("prompts")), ...added];
    hook.setValue("prompts", all.join("\n"), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <div className="grid gap-2">
      <TextAreaField
        {...field("prompts")}
        label="Prompts, one a line"
        placeholder="A red bicycle in front of a brick wall, morning light"
        rows={8}
      />
      <p className="text-xs text-muted" role="status">
        {promptsOf(hook.watch("prompts")).length} of at most {max}
      </p>
      <FileDrop
        label="Or drop a CSV file here"
        hint="The first column, or the one called “prompt”; up to 1 MB"
        accept=".csv,.txt"
        maxBytes={1_048_576}
        multiple={false}
        onFiles={(files) => void add(files)}
      />
    </div>
  );
}

/** The column called prompt, else the first; line breaks within a prompt become spaces. */
function promptsInCsv(text: string): string[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const named = (data[0] ?? []).findIndex((cell) => /^prompts?$/i.test(cell.trim()));
  const rows = named < 0 ? data : data.slice(1);
  return rows
    .map((row) => (row[Math.max(0, named)] ?? "").replaceAll(/\s*\r?\n\s*/g, " ").trim())
    .filter(Boolean);
}
