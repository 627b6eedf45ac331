"use client";

import { CheckCircle2 } from "lucide-react";
import type { Route } from "next";

import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { ImportFile } from "@/lib/imports/file";
import { IMPORT_TYPES, importArea, type ImportResult, type ImportType } from "@/lib/imports/rules";

import { FaultFileButton } from "./fault-file-button";

type Props = {
  type: ImportType;
  file: ImportFile;
  result: ImportResult;
  scope: OrgScope;
  onAgain: () => void;
};

/** What was imported, and what was left out. */
export function ImportDone({ type, file, result, scope, onAgain }: Props) {
  const { imported, faults } = result;
  const left = new Set(faults.map(({ row }) => row)).size;
  const noun = imported === 1 ? IMPORT_TYPES[type] : type;
  return (
    <div role="status" className="max-w-4xl">
      <Card>
        <EmptyState
          compact
          icon={<CheckCircle2 aria-hidden />}
          title={`${imported} ${noun} imported`}
          action={
            <>
              <Button onPress={onAgain}>Import another file</Button>
              <LinkButton
                variant="primary"
                href={`/${scope.org}/${importArea(type)}/${type}` as Route}
              >
                Show {type}
              </LinkButton>
            </>
          }
        >
          {left > 0 && (
            <div className="grid justify-items-center gap-2">
              <p>
                {left === 1 ? "1 row was" : `${left} rows were`} left out. Mend them in their own
                file, then import that.
              </p>
              <FaultFileButton type={type} file={file} faults={faults} />
            </div>
          )}
        </EmptyState>
      </Card>
    </div>
  );
}
