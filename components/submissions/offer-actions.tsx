"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { useStageMoves } from "@/components/stages/use-stage-moves";
import { verbOf } from "@/components/talent/stage-words";
import { Button } from "@/components/ui/button";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { movesFrom, type StageMove } from "@/lib/stages/rules";
import { deleteOffer } from "@/lib/submissions/part-actions";
import type { Offer } from "@/lib/submissions/queries";
import { OFFER_STATUSES } from "@/lib/submissions/rules";

import { EditOfferDialog } from "./offer-dialogs";
import { OFFER_STATUS } from "./part-status-badges";

type Props = { offer: Offer; moves: StageMove[]; scope: OrgScope; refusal: string | null };

/** Extend a draft, or say how it ended. What was extended no longer changes. */
export function OfferActions({ offer, moves, scope, refusal }: Props) {
  const [isEditing, setEditing] = useState(false);
  const stage = useStageMoves({
    recordType: "offer",
    record: { ...offer, name: "The offer" },
    moves,
    scope,
    stageName: (status) => OFFER_STATUS[status as Offer["status"]].label,
  });
  const isDraft = offer.status === "draft";
  const blocked = refusal ? { disabledReason: refusal } : {};
  const offered = movesFrom(moves, offer.status, OFFER_STATUSES);
  const main = offered.find(({ to }) => to === "extended");
  const remove = async (is_deleted: boolean) => {
    const result = await deleteOffer(scope, { id: offer.id, is_deleted });
    if (!result.ok) return void toast.error("That was not done", { description: result.message });
    if (is_deleted)
      toast.success("Offer deleted", {
        action: { label: "Undo", onPress: () => void remove(false) },
      });
  };
  const items: MenuEntry[] = offered
    .filter((move) => move !== main)
    .map((move) => ({
      id: move.to,
      label: verbOf(OFFER_STATUS, move.to),
      onAction: () => stage.go(move),
      ...blocked,
    }));
  if (isDraft) {
    const edit = { id: "edit", label: "Edit", icon: <Pencil aria-hidden />, ...blocked };
    items.unshift({ ...edit, onAction: () => setEditing(true) });
    items.push({
      id: "delete",
      label: "Delete offer",
      tone: "danger",
      icon: <Trash2 aria-hidden />,
      onAction: () => void remove(true),
      ...blocked,
    });
  }
  return (
    <>
      {main && (
        <Button
          size="sm"
          disabledReason={refusal}
          isPending={stage.isPending}
          onPress={() => stage.go(main)}
        >
          {verbOf(OFFER_STATUS, main.to)}
        </Button>
      )}
      {items.length > 0 && <Menu label="Actions for the offer" size="sm" items={items} />}
      {stage.dialog}
      <EditOfferDialog offer={offer} scope={scope} isOpen={isEditing} onOpenChange={setEditing} />
    </>
  );
}
