"use client";

import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import NextLink from "next/link";
import type { ReactNode } from "react";

import { cn } from "@/components/ui/cn";
import { Menu } from "@/components/ui/menu";

export type Place = { id: string; label: string };

/** A card: a link to the record, what it says about it, and where it can move. */
export function BoardCard({
  id,
  name,
  href,
  places,
  refusal,
  isDragged,
  onMove,
  onDrag,
  children,
}: {
  id: string;
  name: string;
  href: string;
  /** The columns it may move to. */
  places: Place[];
  /** Why the person may not move it, in words. */
  refusal: string | null;
  isDragged: boolean;
  onMove: (to: string) => void;
  onDrag: (isDragged: boolean) => void;
  children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is for the pointer; the menu does the same
    <li
      data-board-card={id}
      draggable={refusal === null && places.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", name);
        // Changing the card before the browser has its picture of it would spoil the picture.
        setTimeout(() => onDrag(true));
      }}
      onDragEnd={() => onDrag(false)}
      className={cn(
        "group relative rounded-md border border-border bg-surface px-3 py-2 hover:border-field-border",
        refusal === null && places.length > 0 && "md:cursor-grab",
        isDragged && "opacity-50",
      )}
    >
      <div className="flex items-start gap-1">
        <NextLink
          href={href as Route}
          prefetch={false}
          draggable={false}
          data-board-link
          className="min-w-0 flex-1 rounded-xs font-medium wrap-break-word underline-offset-3 hover:underline"
        >
          {name}
        </NextLink>
        {places.length > 0 && (
          <span data-board-menu className="-me-2 -mt-1 shrink-0">
            <Menu
              label={`Move ${name}`}
              size="sm"
              items={places.map((place) => ({
                id: place.id,
                label: `Move to ${place.label}`,
                icon: <ArrowRight aria-hidden />,
                onAction: () => onMove(place.id),
                ...(refusal && { disabledReason: refusal }),
              }))}
            />
          </span>
        )}
      </div>
      {children}
    </li>
  );
}
