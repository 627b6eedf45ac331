"use client";

import type { ReactNode } from "react";

import { cn } from "./cn";

/** One line of text that shows the rest on hover, but only when there is a rest. */
export function Truncate({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span
      className={cn("block truncate", className)}
      onMouseEnter={({ currentTarget }) => {
        const isCut = currentTarget.scrollWidth > currentTarget.clientWidth;
        currentTarget.title = isCut ? (currentTarget.textContent ?? "") : "";
      }}
    >
      {children}
    </span>
  );
}
