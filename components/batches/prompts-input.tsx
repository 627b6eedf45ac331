"use client";

import Papa from "papaparse";
import { useId } from "react";

import { FileDrop } from "@/components/ui/file-drop";
import { promptsOf } from "@/lib/batches/rules";

type PromptsInputProps = { value: string; onChange: (text: string) => void; max: number };

/** Prompts, one a line, typed, pasted or from the first column of a CSV file. */
export function PromptsInput({ value, onChange, max }: PromptsInputProps) {
  const id = useId();
  const add = async ([file]: File[]) => {
    if (!file) return;
    const added = promptsInCsv(await file.text());
    onChange([...promptsOf(value), ...added].join("\n"));
  };
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        Prompts, one a line
      </label>
      <textarea
        id={id}
        rows={8}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        placeholder="A red bicycle in front of a brick wall, morning light"
        className="w-full rounded-md border bg-field px-3 py-2 text-sm"
      />
      <p className="text-xs text-muted" role="status">
        {promptsOf(value).length} of at most {max}
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
