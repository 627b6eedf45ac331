"use client";

import type { ReactNode } from "react";

import { cn } from "./cn";

/** A box to tick that takes effect at once, outside of forms. The label is part of the target. */
export function Checkbox({
  children,
  isSelected,
  onChange,
  className,
}: {
  /** The label. */
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  className?: string;
}) {
  return (
    <label className={cn("flex min-h-6 min-w-0 cursor-pointer items-start gap-2.5", className)}>
      <input
        type="checkbox"
        checked={isSelected}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1 size-4 shrink-0 cursor-pointer accent-accent"
      />
      <span className="min-w-0 wrap-break-word">{children}</span>
    </label>
  );
}
