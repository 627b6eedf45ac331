"use client";

import type { RefObject } from "react";

import { useShortcut } from "@/components/ui/shortcuts";

const section = "Boards";

/** j and k walk the cards, m opens the list of places that a card can move to. */
export function useCardKeys(board: RefObject<HTMLDivElement | null>) {
  const walk = (step: 1 | -1) => {
    const links = [...(board.current?.querySelectorAll<HTMLElement>("[data-board-link]") ?? [])];
    // A column that a phone leaves out has no boxes.
    const shown = links.filter((link) => link.getClientRects().length > 0);
    const card = document.activeElement?.closest("[data-board-card]");
    const index = shown.findIndex((link) => card?.contains(link));
    const next = index === -1 ? (step === 1 ? 0 : shown.length - 1) : index + step;
    shown[next]?.focus();
  };
  useShortcut({ keys: "j", label: "Next card", section }, () => walk(1));
  useShortcut({ keys: "k", label: "Previous card", section }, () => walk(-1));
  useShortcut({ keys: "m", label: "Move the card", section }, () =>
    document.activeElement
      ?.closest("[data-board-card]")
      ?.querySelector<HTMLElement>("[data-board-menu] button")
      ?.click(),
  );
}
