"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { useShortcut } from "@/components/ui/shortcuts";

import type { NavItem, NavSection } from "./nav";

/** `g` and a letter go where the navigation says. */
export function GoToShortcuts({ sections }: { sections: NavSection[] }) {
  return sections
    .flatMap((section) => section.items)
    .flatMap((item) =>
      item.shortcut ? [<GoTo key={item.href} item={item} keys={item.shortcut} />] : [],
    );
}

function GoTo({ item, keys }: { item: NavItem; keys: string }) {
  const router = useRouter();
  useShortcut({ keys, label: item.label, section: "Go to" }, () => router.push(item.href as Route));
  return null;
}
