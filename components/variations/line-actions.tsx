"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState, useTransition } from "react";

import { IconButton } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { type ActionResult, UNREACHABLE } from "@/lib/action-result";
import type { ProjectScope } from "@/lib/auth/context";
import { removeLine, saveDeliverableLine, saveMilestoneLine } from "@/lib/variations/actions";
import { toMilestoneForm } from "@/lib/variations/lines";
import type { Candidate, DeliverableLine, MilestoneLine } from "@/lib/variations/queries";

import { deliverableLineTitle } from "./deliverable-change";
import { DeliverableLineDialog } from "./deliverable-line-dialog";
import { MilestoneLineDialog } from "./milestone-line-dialog";

type Shared = { scope: ProjectScope; variationId: string };

/** Edit and remove, on the line of a draft about a milestone. */
export function MilestoneLineActions({
  scope,
  variationId,
  line,
  candidate,
}: Shared & { line: MilestoneLine; candidate: Candidate | undefined }) {
  const [isEditing, setEditing] = useState(false);
  const undo = () => {
    if (!candidate) return undefined;
    const again = {
      id: crypto.randomUUID(),
      variation_id: variationId,
      milestone_id: line.milestone_id,
      lock_version: null,
    };
    return () =>
      saveMilestoneLine(scope, {
        ...again,
        was: candidate.fields,
        ...toMilestoneForm(candidate, line.after),
      });
  };
  return (
    <>
      {candidate && <EditButton name={line.reference} onPress={() => setEditing(true)} />}
      <RemoveButton
        scope={scope}
        variationId={variationId}
        id={line.id}
        kind="milestone"
        name={line.reference}
        undo={undo()}
      />
      {candidate && (
        <MilestoneLineDialog
          scope={scope}
          variationId={variationId}
          candidate={candidate}
          line={line}
          isOpen={isEditing}
          onOpenChange={setEditing}
        />
      )}
    </>
  );
}

/** Edit and remove, on the line of a draft about a deliverable. */
export function DeliverableLineActions({
  scope,
  variationId,
  line,
}: Shared & { line: DeliverableLine }) {
  const [isEditing, setEditing] = useState(false);
  const name = deliverableLineTitle(line);
  const { action, milestone_id, deliverable_id, due_date } = line;
  const undo = () =>
    saveDeliverableLine(scope, {
      id: crypto.randomUUID(),
      variation_id: variationId,
      lock_version: null,
      action,
      milestone_id,
      deliverable_id,
      name: line.name ?? "",
      due_date,
    });
  return (
    <>
      {action !== "remove" && line.is_open && (
        <EditButton name={name} onPress={() => setEditing(true)} />
      )}
      <RemoveButton
        scope={scope}
        variationId={variationId}
        id={line.id}
        kind="deliverable"
        name={name}
        undo={line.is_open ? undo : undefined}
      />
      <DeliverableLineDialog
        scope={scope}
        variationId={variationId}
        action={action}
        candidates={[]}
        line={line}
        taken={new Set()}
        isOpen={isEditing}
        onOpenChange={setEditing}
      />
    </>
  );
}

function EditButton({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <IconButton label={`Edit: ${name}`} size="sm" onPress={onPress}>
      <Pencil aria-hidden />
    </IconButton>
  );
}

type RemoveProps = Shared & {
  id: string;
  kind: "milestone" | "deliverable";
  name: string;
  undo: (() => Promise<ActionResult<unknown>>) | undefined;
};

function RemoveButton({ scope, variationId, id, kind, name, undo }: RemoveProps) {
  const [isPending, startTransition] = useTransition();
  const attempt = async (run: () => Promise<ActionResult<unknown>>, failed: string) => {
    const result = await run().catch(() => UNREACHABLE);
    if (!result.ok) toast.error(failed, { description: result.message });
    return result.ok;
  };
  const remove = () =>
    startTransition(async () => {
      const isGone = await attempt(
        () => removeLine(scope, { id, variation_id: variationId, kind }),
        "It could not be removed",
      );
      if (!isGone) return;
      const action = undo && {
        label: "Undo",
        onPress: () => void attempt(undo, "It could not be put back"),
      };
      toast.success(`${name}: taken out of the variation`, action ? { action } : {});
    });
  return (
    <IconButton label={`Take out: ${name}`} size="sm" isPending={isPending} onPress={remove}>
      <Trash2 aria-hidden />
    </IconButton>
  );
}
