"use client";

import type { Route } from "next";
import { type ReactNode, useId, useState } from "react";

import { cn } from "@/components/ui/cn";
import { NumberText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";

/** One stage: what stands there and what it is worth. A card that may come here can be dropped. */
export function BoardColumnView({
  label,
  count,
  shown,
  summary,
  href,
  isOnPhone,
  dropState,
  onDrop,
  children,
}: {
  label: string;
  count: number;
  /** How many of them are here. */
  shown: number;
  summary: ReactNode;
  href: string;
  /** The one column that a phone shows. */
  isOnPhone: boolean;
  /** While a card is dragged: whether it may come here. */
  dropState: "open" | "closed" | null;
  onDrop: () => void;
  children: ReactNode;
}) {
  const headingId = useId();
  const [isOver, setOver] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is for the pointer; the card's menu does the same
    <section
      aria-labelledby={headingId}
      onDragOver={(event) => {
        if (dropState !== "open") return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        setOver(true);
      }}
      onDragLeave={(event) =>
        !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)
      }
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
      className={cn(
        "flex min-w-0 flex-col rounded-lg bg-surface-secondary outline-dashed outline-1 -outline-offset-1 outline-transparent md:min-w-52 md:flex-1",
        !isOnPhone && "max-md:hidden",
        dropState === "open" && "outline-accent-text",
        dropState === "open" && isOver && "bg-accent-soft",
        dropState === "closed" && "opacity-50",
      )}
    >
      <header className="flex items-baseline gap-2 px-3 pt-2.5 pb-2">
        <h2 id={headingId} className="font-semibold">
          {label}
        </h2>
        <span className="text-xs text-muted">
          <NumberText value={count} />
        </span>
        <span className="ms-auto text-xs text-muted">{summary}</span>
      </header>
      {shown === 0 ? (
        <p className="px-3 pb-3 text-xs text-muted">Nothing here.</p>
      ) : (
        <ul className="grid min-h-0 grid-cols-[minmax(0,1fr)] content-start gap-2 overflow-y-auto px-2 pb-2">
          {children}
        </ul>
      )}
      {count > shown && (
        <p className="px-3 pb-2.5 text-xs">
          <TextLink href={href as Route}>Show all in the table</TextLink>
        </p>
      )}
    </section>
  );
}
