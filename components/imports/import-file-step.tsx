"use client";

import { useState, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { FileDrop } from "@/components/ui/file-drop";
import { type ImportFile, readCsv } from "@/lib/imports/file";
import { fieldName, type ImportField, type ImportType, MAX_BYTES } from "@/lib/imports/rules";

type Props = {
  type: ImportType;
  fields: ImportField[];
  file: ImportFile | null;
  onChoose: (file: ImportFile | null) => void;
};

/** The file, read in the browser; nothing is sent yet. */
export function ImportFileStep({ type, fields, file, onChoose }: Props) {
  const [problem, setProblem] = useState<string>();
  const [isReading, startReading] = useTransition();
  const read = ([picked]: File[]) =>
    startReading(async () => {
      if (!picked) return;
      const found = readCsv(picked.name, await picked.arrayBuffer());
      setProblem("problem" in found ? found.problem : undefined);
      if (!("problem" in found)) onChoose(found);
    });
  const required = fields.filter(({ is_required }) => is_required);

  return (
    <Section
      title="1. File"
      actions={
        file && (
          <Button size="sm" onPress={() => onChoose(null)}>
            Choose another
          </Button>
        )
      }
    >
      {file ? (
        <p>
          <span className="font-medium">{file.name}</span>, {countOf(file.rows.length, "row")},{" "}
          {countOf(file.headings.length, "column")}
        </p>
      ) : (
        <div className="grid gap-3">
          <FileDrop
            label="Drop a CSV file here, or choose one"
            hint="Headings in the first line; up to 5 MB and 10,000 rows"
            accept=".csv,.txt,.tsv"
            maxBytes={MAX_BYTES}
            multiple={false}
            isDisabled={isReading}
            onFiles={read}
          />
          {problem && (
            <p role="alert" className="text-danger-soft-foreground">
              {problem}
            </p>
          )}
          <p className="text-muted">
            {required.map(({ field }) => fieldName(field)).join(" and ")} is needed in every row of{" "}
            {type}; there is also room for{" "}
            {fields
              .filter(({ is_required }) => !is_required)
              .map(({ field }) => fieldName(field).toLowerCase())
              .join(", ")}
            . Your headings can be called differently: you say next which column is which.
          </p>
        </div>
      )}
    </Section>
  );
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
