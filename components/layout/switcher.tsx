"use client";

import { ChevronsUpDown } from "lucide-react";

import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { Menu, type MenuEntry } from "@/components/ui/menu";

/** Which of several places one is in, and the way to the others. */
export function Switcher({
  label,
  current,
  items,
  more = [],
  showInitials = false,
  imageHref,
}: {
  /** What is switched: "Organisation". */
  label: string;
  current: string;
  items: MenuEntry[];
  /** Under the list: all of them, or a new one. */
  more?: MenuEntry[];
  showInitials?: boolean;
  /** A picture in place of the initials. */
  imageHref?: string | null;
}) {
  return (
    <Menu
      label={label}
      placement="bottom start"
      className={cn("max-w-full justify-start font-medium", showInitials && "w-full")}
      items={[
        { id: "items", title: label, items },
        ...(more.length > 0 ? [{ id: "more", items: more }] : []),
      ]}
    >
      {imageHref ? (
        // oxlint-disable-next-line nextjs/no-img-element -- served with the person's own rights, so not optimised
        <img src={imageHref} alt="" className="size-5 shrink-0 rounded-xs object-contain" />
      ) : (
        showInitials && <Avatar name={current} size="sm" />
      )}
      <span className="min-w-0 flex-1 truncate text-left">{current}</span>
      <ChevronsUpDown aria-hidden className="text-muted" />
    </Menu>
  );
}
