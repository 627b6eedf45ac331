"use client";

import { SquareKanban, Table2 } from "lucide-react";
import type { Route } from "next";
import NextLink from "next/link";
import { usePathname } from "next/navigation";

import { cn } from "@/components/ui/cn";

const VIEWS = [
  { id: "table", label: "Table", icon: Table2, search: "" },
  { id: "board", label: "Board", icon: SquareKanban, search: "?view=board" },
] as const;

/** The same records as rows or as cards; each is an address. */
export function ViewSwitch({ view }: { view: "table" | "board" }) {
  const path = usePathname();
  return (
    <nav aria-label="View" className="flex rounded-md border border-border p-0.5">
      {VIEWS.map(({ id, label, icon: Icon, search }) => (
        <NextLink
          key={id}
          href={`${path}${search}` as Route}
          aria-current={id === view ? "page" : undefined}
          className={cn(
            "flex h-6.5 items-center gap-1.5 rounded-sm px-2 text-xs font-medium [&_svg]:size-3.5",
            id === view ? "bg-default text-foreground" : "text-muted hover:text-foreground",
          )}
        >
          <Icon aria-hidden />
          {label}
        </NextLink>
      ))}
    </nav>
  );
}
