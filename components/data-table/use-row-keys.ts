"use client";

import type { RefObject } from "react";

import { useShortcut } from "@/components/ui/shortcuts";

/** j and k walk the rows, x chooses one. Enter needs nothing: the focus is on the row's link. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>, isEnabled: boolean) {
  const move = (step: 1 | -1) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
    const row = document.activeElement?.closest("tr");
    const index = links.findIndex((link) => row?.contains(link));
    const next = index === -1 ? (step === 1 ? 0 : links.length - 1) : index + step;
    links[next]?.focus();
    links[next]?.closest("tr")?.scrollIntoView({ block: "nearest" });
  };
  const section = "Lists";
  useShortcut({ keys: "j", label: "Next row", section }, () => move(1), isEnabled);
  useShortcut({ keys: "k", label: "Previous row", section }, () => move(-1), isEnabled);
  useShortcut(
    { keys: "x", label: "Choose the row", section },
    () =>
      document.activeElement
        ?.closest("tr")
        ?.querySelector<HTMLElement>("input[type=checkbox]")
        ?.click(),
    isEnabled,
  );
}
