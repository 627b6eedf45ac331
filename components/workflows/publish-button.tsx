"use client";

import { Rocket } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { publishWorkflow } from "@/lib/workflows/actions";
import { type Draft, isSameGraph } from "@/lib/workflows/definition";
import type { WorkflowRecord } from "@/lib/workflows/queries";

import { FaultLine } from "./fault-line";
import type { useSavedDraft } from "./use-saved-draft";

type PublishButtonProps = {
  record: WorkflowRecord;
  scope: OrgScope;
  draft: Draft;
  saving: ReturnType<typeof useSavedDraft>;
};

/** Freezes the draft as the next version; where it has faults, says which. */
export function PublishButton({ record, scope, draft, saving }: PublishButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const { workflow, versions, published } = record;
  const { state, faults, flush, version } = saving;
  const next = (versions[0]?.number ?? 0) + 1;
  const isSame = published !== null && isSameGraph(published, draft);
  const names = new Map(draft.steps.map(({ key, name }) => [key, name]));
  return (
    <>
      <Button
        variant="primary"
        icon={<Rocket aria-hidden />}
        isPending={state.is === "saving"}
        disabledReason={
          isSame ? `Version ${workflow.version} is in force, and nothing has changed.` : null
        }
        onPress={() => void flush().then((isSaved) => isSaved && setOpen(true))}
      >
        Publish
      </Button>
      <Dialog
        isOpen={isOpen && faults.length > 0}
        onOpenChange={setOpen}
        title="It cannot be published yet"
        description="Each fault is marked at its step."
        footer={<Button onPress={() => setOpen(false)}>Close</Button>}
      >
        <ul aria-label="Faults" className="grid gap-1.5">
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)}>
              <FaultLine fault={fault} at={names.get(fault.step_key ?? "")} />
            </li>
          ))}
        </ul>
      </Dialog>
      <ConfirmDialog
        isOpen={isOpen && faults.length === 0}
        onOpenChange={setOpen}
        title={`Publish version ${next}?`}
        confirmLabel={`Publish version ${next}`}
        tone="primary"
        onConfirm={() => publishWorkflow(scope, { id: workflow.id, lock_version: version.current })}
        onDone={() => toast.success(`Version ${next} is published`)}
      >
        What is run from now on runs version {next}. What runs already keeps the version it began
        with.{" "}
        {workflow.status === "inactive" &&
          "The workflow is off: it can be run once it is switched on."}
      </ConfirmDialog>
    </>
  );
}
