"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";

import { IconButton } from "@/components/ui/button";

/** What can be done to the chosen rows; stands where the pages were. */
export function SelectionBar({
  count,
  onClear,
  children,
}: {
  count: number;
  onClear: () => void;
  children: ReactNode;
}) {
  return (
    <div
      role="region"
      aria-label="Chosen rows"
      className="flex min-h-10 flex-wrap items-center gap-2 border-t border-border bg-accent-soft ps-1.5 pe-3"
      data-print="hide"
    >
      <IconButton label="Clear the choice" size="sm" onPress={onClear}>
        <X aria-hidden />
      </IconButton>
      <span aria-live="polite" className="me-2 font-medium">
        {count} chosen
      </span>
      {children}
    </div>
  );
}
