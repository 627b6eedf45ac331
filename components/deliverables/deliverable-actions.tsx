"use client";

import { useRouter } from "next/navigation";
import type { Route } from "next";
import { useState, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { deleteDeliverable, moveDeliverable } from "@/lib/deliverables/actions";
import type { Deliverable } from "@/lib/deliverables/queries";
import type { DeliverableStatus, Offers } from "@/lib/deliverables/rules";

import { moveWords } from "./move-words";
import { RejectDialog } from "./reject-dialog";

type Props = {
  deliverable: Deliverable;
  scope: ProjectScope;
  offers: Offers;
  /** The names of what is not ticked on its checklist. */
  openTasks: string[];
};

/** The main move of this person, the way back for who reviews, and the rest in a menu. */
export function DeliverableActions({ deliverable, scope, offers, openTasks }: Props) {
  const { id, lock_version, status, reference, name, progress } = deliverable;
  const router = useRouter();
  const [asking, setAsking] = useState<"reject" | "cancel" | "delete" | "submit" | null>(null);
  const [isPending, startTransition] = useTransition();
  const list = `/${scope.org}/projects/${scope.project}/deliverables` as Route;
  const dialog = (kind: typeof asking) => ({
    isOpen: asking === kind,
    onOpenChange: (isOpen: boolean) => setAsking(isOpen ? kind : null),
  });

  const move = (to: DeliverableStatus) => {
    if (to === "rejected") return setAsking("reject");
    if (to === "cancelled") return setAsking("cancel");
    if (to === "delivered") return;
    if (to === "submitted" && (openTasks.length > 0 || progress < 100)) return setAsking("submit");
    startTransition(async () => {
      const result = await moveDeliverable(scope, { id, lock_version, status: to });
      if (result.ok) toast.success(moveWords(status, to).done);
      else toast.error("This was not done", { description: result.message });
    });
  };
  const restore = async () => {
    const result = await deleteDeliverable(scope, { id, is_deleted: false });
    if (result.ok) router.push(`${list}/${reference}` as Route);
    else toast.error("It could not be restored", { description: result.message });
  };

  // Who reviews says yes or no: both are in sight.
  const reject = offers.others.find(({ to, refusal }) => to === "rejected" && refusal === null);
  const rest = offers.others.filter((offer) => offer !== reject);
  const items: MenuEntry[] = rest.map(({ to, refusal }) => ({
    id: to,
    label: moveWords(status, to).label,
    onAction: () => move(to),
    ...(to === "cancelled" && { tone: "danger" as const }),
    ...(refusal && { disabledReason: refusal }),
  }));
  items.push({
    id: "delete",
    label: "Delete deliverable",
    tone: "danger",
    onAction: () => setAsking("delete"),
    ...(offers.remove && { disabledReason: offers.remove }),
  });

  return (
    <>
      <Menu label="More actions" items={items} />
      {reject && <Button onPress={() => move("rejected")}>Reject</Button>}
      {offers.main && (
        <Button
          variant={offers.main.refusal ? "secondary" : moveWords(status, offers.main.to).variant}
          disabledReason={offers.main.refusal}
          isPending={isPending}
          onPress={() => offers.main && move(offers.main.to)}
        >
          {moveWords(status, offers.main.to).label}
        </Button>
      )}
      <RejectDialog deliverable={deliverable} scope={scope} {...dialog("reject")} />
      <ConfirmDialog
        {...dialog("submit")}
        title={`Submit ${reference} as it is?`}
        confirmLabel="Submit as it is"
        tone="primary"
        onConfirm={() => moveDeliverable(scope, { id, lock_version, status: "submitted" })}
        onDone={() => toast.success(moveWords(status, "submitted").done)}
      >
        <p>Some of it is not done yet. The reviewer will see what was open:</p>
        <ul className="mt-1 list-disc ps-4">
          {progress < 100 && <li>Its progress is {progress}%.</li>}
          {openTasks.slice(0, 10).map((task) => (
            <li key={task}>{task}</li>
          ))}
          {openTasks.length > 10 && <li>and {openTasks.length - 10} more</li>}
        </ul>
      </ConfirmDialog>
      <ConfirmDialog
        {...dialog("cancel")}
        title={`Cancel ${reference}?`}
        confirmLabel="Cancel deliverable"
        onConfirm={() => moveDeliverable(scope, { id, lock_version, status: "cancelled" })}
        onDone={() => toast.success(`${reference} cancelled`)}
      >
        {name} stays in the record and no longer counts. A cancelled deliverable cannot be opened
        again.
      </ConfirmDialog>
      <ConfirmDialog
        {...dialog("delete")}
        title={`Delete ${reference}?`}
        confirmLabel="Delete deliverable"
        onConfirm={() => deleteDeliverable(scope, { id, is_deleted: true })}
        onDone={() => {
          router.push(list);
          toast.success(`${reference} deleted`, {
            action: { label: "Undo", onPress: () => void restore() },
          });
        }}
      >
        {name} leaves every list. Its reference is not used again.
      </ConfirmDialog>
    </>
  );
}
