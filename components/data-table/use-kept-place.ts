"use client";

import { type RefObject, useEffect, useRef } from "react";

const PATIENCE_MS = 800;

/** The id of the row that has the focus. */
export function focusedRowId(): string | undefined {
  return document.activeElement?.closest<HTMLElement>("tr[data-row-id]")?.dataset["rowId"];
}

/**
 * When the row with the focus leaves, because its work is done, the focus goes to the one that takes
 * its place, once what was opened over it has closed.
 */
export function useKeptPlace(
  body: RefObject<HTMLTableSectionElement | null>,
  rows: readonly { id: string }[],
) {
  const place = useRef<{ id: string; index: number } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest("[role=dialog], [role=menu]")) return;
      const row = target.closest<HTMLTableRowElement>("tr[data-row-id]");
      const isHere = row && body.current?.contains(row);
      const id = row?.dataset["rowId"];
      place.current =
        isHere && id ? { id, index: [...(body.current?.rows ?? [])].indexOf(row) } : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [body]);

  useEffect(() => {
    const last = place.current;
    if (!last || rows.some(({ id }) => id === last.id)) return;
    const until = performance.now() + PATIENCE_MS;
    let frame = 0;
    const settle = () => {
      const isOver = document.querySelector("[role=dialog], [role=menu]") === null;
      if (isOver && document.activeElement === document.body) {
        const row = body.current?.rows[Math.min(last.index, rows.length - 1)];
        row?.querySelector<HTMLElement>("[data-row-link]")?.focus();
      } else if (performance.now() < until) frame = requestAnimationFrame(settle);
    };
    frame = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(frame);
  }, [body, rows]);
}
