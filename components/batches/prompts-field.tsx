"use client";

import { useState } from "react";
import type { z } from "zod";

import { TextAreaField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { FileDrop } from "@/components/ui/file-drop";
import { useFormat } from "@/components/ui/format";
import { promptsInFile } from "@/lib/batches/prompts-file";
import { countRepeated, promptsOf } from "@/lib/batches/rules";
import type { runBatchSchema } from "@/lib/batches/schema";

type PromptsFieldProps = { form: ActionForm<z.input<typeof runBatchSchema>>; max: number };

/** Prompts, one a line, typed, pasted or from a file. */
export function PromptsField({ form, max }: PromptsFieldProps) {
  const { hook, field } = form;
  const { number } = useFormat();
  const [told, setTold] = useState({ words: "", of: "" });
  const typed = hook.watch("prompts");
  const prompts = promptsOf(typed);
  const repeated = countRepeated(prompts);
  const add = async ([file]: File[]) => {
    if (!file) return;
    const added = promptsInFile(file.name, await file.arrayBuffer());
    const before = hook.getValues("prompts");
    if (added.length === 0) return setTold({ words: `${file.name} holds no prompts.`, of: before });
    const all = [...promptsOf(before), ...added].join("\n");
    hook.setValue("prompts", all, { shouldDirty: true, shouldValidate: true });
    setTold({ words: `${number(added.length)} added from ${file.name}.`, of: all });
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
        {number(prompts.length)} of at most {number(max)}
        {repeated > 0 && `, ${number(repeated)} there more than once`}
        {told.words && told.of === typed && `. ${told.words}`}
      </p>
      <FileDrop
        label="Or drop a CSV file here"
        hint="The first column, or the one called “prompt”; of a text file, each line; up to 1 MB"
        accept=".csv,.txt"
        maxBytes={1_048_576}
        multiple={false}
        onFiles={(files) => void add(files)}
      />
    </div>
  );
}
