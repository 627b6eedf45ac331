"use client";

import { useEffect, useRef } from "react";

/**
 * What moves into another list is a new element there: whoever moved it by keyboard stays with it.
 * `follow` names the element to go to once the move is shown.
 */
export function useMovedFocus() {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const selector = wanted.current;
    wanted.current = null;
    if (!selector || document.activeElement !== document.body) return;
    const found = list.current?.querySelector<HTMLButtonElement>(selector);
    const row = found?.parentElement;
    (found?.disabled ? row?.querySelector<HTMLElement>("button:not(:disabled)") : found)?.focus();
  });
  const follow = (selector: string) => {
    wanted.current = selector;
  };
  return { list, follow };
}
