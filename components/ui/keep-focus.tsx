"use client";

import { type ReactNode, useEffect, useRef } from "react";

const PATIENCE_MS = 1500;

type KeepFocusProps = {
  /** What the buttons inside depend on: where it changes, the one with the focus may be gone. */
  on: unknown;
  className?: string;
  children: ReactNode;
};

/** A place whose button goes away with what it did: the focus stays here, on the next one or on the place itself. */
export function KeepFocus({ on, className, children }: KeepFocusProps) {
  const place = useRef<HTMLDivElement>(null);
  const wasHere = useRef(false);
  const before = useRef(on);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest("[role=dialog], [role=alertdialog]"))
        return;
      wasHere.current = place.current?.contains(target) ?? false;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);

  useEffect(() => {
    if (before.current === on) return;
    before.current = on;
    if (!wasHere.current) return;
    const until = performance.now() + PATIENCE_MS;
    let frame = 0;
    const settle = () => {
      const isOver = document.querySelector("[role=dialog], [aria-modal=true]") === null;
      if (isOver && document.activeElement === document.body)
        (place.current?.querySelector<HTMLElement>("a[href], button") ?? place.current)?.focus();
      else if (performance.now() < until) frame = requestAnimationFrame(settle);
    };
    frame = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(frame);
  }, [on]);

  return (
    <div ref={place} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
