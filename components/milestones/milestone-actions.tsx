"use client";

import { Pencil, Trash2 } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { deleteMilestone } from "@/lib/milestones/actions";
import type { Milestone } from "@/lib/milestones/queries";

import { EditMilestoneDialog } from "./milestone-form-dialog";

/** Edit and delete. `refusal` is why this person may not, in words. */
export function MilestoneActions({
  milestone,
  scope,
  refusal,
}: {
  milestone: Milestone;
  scope: ProjectScope;
  refusal: string | null;
}) {
  const router = useRouter();
  const [isEditing, setEditing] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const list = `/${scope.org}/projects/${scope.project}/milestones` as Route;
  const closed =
    milestone.acceptance_status === "accepted" ? "An accepted milestone no longer changes." : null;

  const remove = () => deleteMilestone(scope, { id: milestone.id, is_deleted: true });
  const undo = async () => {
    const result = await deleteMilestone(scope, { id: milestone.id, is_deleted: false });
    if (result.ok) router.push(`${list}/${milestone.reference}` as Route);
    else toast.error("It could not be restored", { description: result.message });
  };

  return (
    <>
      <Button
        icon={<Pencil aria-hidden />}
        disabledReason={refusal ?? closed}
        onPress={() => setEditing(true)}
      >
        Edit
      </Button>
      <Menu
        label="More actions"
        items={[
          {
            id: "delete",
            label: "Delete milestone",
            tone: "danger",
            icon: <Trash2 aria-hidden />,
            onAction: () => setDeleting(true),
            ...deleteRefusal(milestone, refusal ?? closed),
          },
        ]}
      />
      <EditMilestoneDialog
        milestone={milestone}
        scope={scope}
        isOpen={isEditing}
        onOpenChange={setEditing}
      />
      <ConfirmDialog
        isOpen={isDeleting}
        onOpenChange={setDeleting}
        title={`Delete ${milestone.reference}?`}
        confirmLabel="Delete milestone"
        onConfirm={remove}
        onDone={() => {
          router.push(list);
          toast.success(`${milestone.reference} deleted`, {
            action: { label: "Undo", onPress: () => void undo() },
          });
        }}
      >
        {milestone.name} leaves every list. Its reference is not used again.
      </ConfirmDialog>
    </>
  );
}

function deleteRefusal({ baseline_locked, deliverable_count }: Milestone, refusal: string | null) {
  const reason =
    refusal ??
    (baseline_locked
      ? "Its baseline is signed."
      : deliverable_count > 0
        ? "Move or delete its deliverables first."
        : undefined);
  return reason ? { disabledReason: reason } : {};
}
