"use client";

import { useState, useTransition } from "react";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import type { OrgScope } from "@/lib/auth/context";
import { importRecords } from "@/lib/imports/actions";
import { chosenCells, faultyCell, type ImportFile } from "@/lib/imports/file";
import {
  IMPORT_TYPES,
  type ImportFault,
  type ImportResult,
  type ImportType,
} from "@/lib/imports/rules";

import { FaultFileButton } from "./fault-file-button";
import { FaultList } from "./fault-list";

type Props = {
  type: ImportType;
  file: ImportFile;
  importId: string;
  columns: string[];
  result: ImportResult;
  scope: OrgScope;
  onDone: (result: ImportResult) => void;
};

const UNREACHABLE =
  "The server could not be reached. Try again: rows that are in already are not imported twice.";

/** What the dry run found, and the import itself. */
export function ImportCheck(props: Props) {
  const { type, file, importId: import_id, columns, result, scope, onDone } = props;
  const [error, setError] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const { rows, faults, warnings } = result;
  const faulty = new Set(faults.map(({ row }) => row)).size;
  const good = rows - faulty;
  const noun = good === 1 ? IMPORT_TYPES[type] : type;

  const cellOf = (fault: ImportFault) => faultyCell(file, columns, fault);
  const run = () =>
    startTransition(async () => {
      setError(undefined);
      const cells = chosenCells(file, columns);
      const mode = { is_dry_run: false, skip_faulty: faulty > 0 };
      const answer = await importRecords(scope, { type, import_id, ...cells, ...mode }).catch(
        () => null,
      );
      if (!answer) setError(UNREACHABLE);
      else if (answer.ok) onDone(answer.data);
      else setError(answer.message);
    });

  return (
    <Section title="3. Check">
      <div className="grid gap-3">
        {faulty === 0 ? (
          <Banner tone="success" title={`All ${rows === 1 ? "is" : `${rows} rows are`} well`} />
        ) : (
          <Banner
            tone="warning"
            title={`${faulty} of ${rows} rows cannot be imported as they are`}
            action={<FaultFileButton type={type} file={file} faults={faults} />}
          >
            Mend them in the file that you can download here, and import that. Nothing is imported
            yet.
          </Banner>
        )}
        <FaultList faults={faults} label="Faults" cellOf={cellOf} />
        {warnings.length > 0 && (
          <>
            <Banner tone="info" title="Some may be here already">
              They are imported all the same; look at them afterwards.
            </Banner>
            <FaultList faults={warnings} label="Warnings" cellOf={cellOf} />
          </>
        )}
        {error && <Banner tone="danger" title={error} />}
        {good > 0 && (
          <div>
            <Button variant="primary" isPending={isPending} onPress={run}>
              {faulty > 0 ? `Import the other ${good} ${noun}` : `Import ${good} ${noun}`}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
