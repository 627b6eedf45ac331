"use client";

import { useState } from "react";

import type { OrgScope } from "@/lib/auth/context";
import type { ImportFile } from "@/lib/imports/file";
import type { ImportField, ImportResult, ImportType } from "@/lib/imports/rules";

import { ImportColumns } from "./import-columns";
import { ImportDone } from "./import-done";
import { ImportFileStep } from "./import-file-step";
import { ImportCheck } from "./import-check";

type Props = { type: ImportType; fields: ImportField[]; scope: OrgScope };

/** Choose a file, say what its columns are, see what is wrong, import. Each step stands under the last. */
export function ImportWizard({ type, fields, scope }: Props) {
  // An import has the id of its file: sent again after a lost answer, it is found and not repeated.
  const [chosen, setChosen] = useState<{ file: ImportFile; importId: string } | null>(null);
  const [checked, setChecked] = useState<{ columns: string[]; result: ImportResult } | null>(null);
  const [done, setDone] = useState<ImportResult | null>(null);
  const choose = (file: ImportFile | null) => {
    setChosen(file && { file, importId: crypto.randomUUID() });
    setChecked(null);
    setDone(null);
  };

  if (chosen && done)
    return (
      <ImportDone
        type={type}
        file={chosen.file}
        result={done}
        scope={scope}
        onAgain={() => choose(null)}
      />
    );
  return (
    <div className="grid max-w-4xl gap-4">
      <ImportFileStep type={type} fields={fields} file={chosen?.file ?? null} onChoose={choose} />
      {chosen && (
        <ImportColumns
          key={chosen.importId}
          {...chosen}
          type={type}
          fields={fields}
          scope={scope}
          onChange={() => setChecked(null)}
          onChecked={setChecked}
        />
      )}
      {chosen && checked && (
        <ImportCheck {...chosen} {...checked} type={type} scope={scope} onDone={setDone} />
      )}
    </div>
  );
}
