"use client";

import { Rocket } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { publishTemplate } from "@/lib/workplan-templates/actions";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";
import { ROOTS } from "@/lib/workplan-templates/rules";

import { FaultList } from "./fault-list";

type PublishButtonProps = { record: TemplateRecord; scope: OrgScope; refusal: string | null };

/** Freezes the draft as the next version; where it has faults, says which. */
export function PublishButton({ record, scope, refusal }: PublishButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const { template, faults, versions, has_changes } = record;
  const next = (versions[0]?.number ?? 0) + 1;
  const isFaulty = faults.some(({ severity }) => severity === "error");
  const isSame = template.version !== null && !has_changes;
  return (
    <>
      <Button
        variant="primary"
        icon={<Rocket aria-hidden />}
        disabledReason={
          refusal ??
          (isSame ? `Version ${template.version} is in force, and nothing has changed.` : null)
        }
        onPress={() => setOpen(true)}
      >
        Publish
      </Button>
      <Dialog
        isOpen={isOpen && isFaulty}
        onOpenChange={setOpen}
        title="It cannot be published yet"
        description="Mend what is marked in the outline, then publish again."
        footer={<Button onPress={() => setOpen(false)}>Close</Button>}
      >
        <FaultList record={record} />
      </Dialog>
      <ConfirmDialog
        isOpen={isOpen && !isFaulty}
        onOpenChange={setOpen}
        title={`Publish version ${next}?`}
        confirmLabel={`Publish version ${next}`}
        tone="primary"
        onConfirm={() =>
          publishTemplate(scope, { id: template.id, lock_version: template.lock_version })
        }
        onDone={() => toast.success(`Version ${next} is published`)}
      >
        <div className="grid gap-3">
          <p>
            From now on it starts for {ROOTS[template.entity_type].a} as the draft says.{" "}
            {!template.is_active && "The template is off: it starts once you switch it on. "}
            Workplans that run keep the version they began with.
          </p>
          <FaultList record={record} />
        </div>
      </ConfirmDialog>
    </>
  );
}
