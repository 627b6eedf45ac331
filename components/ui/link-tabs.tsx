"use client";

import NextLink from "next/link";
import type { Route } from "next";
import { usePathname, useSearchParams } from "next/navigation";

import { CountBadge } from "./badge";
import { cn } from "./cn";

export type LinkTab = { label: string; href: string; count?: number };

/**
 * Tabs that are addresses: Back works, and a link shows a colleague the same tab. A tab is current
 * when its path is, and, for tabs told apart by a parameter (`?tab=history`), when those match.
 */
export function LinkTabs({ items, label }: { items: LinkTab[]; label: string }) {
  const pathname = usePathname();
  const search = useSearchParams();
  const current = currentTab(items, pathname, search);
  return (
    <nav
      aria-label={label}
      className="relative -mb-px flex gap-1 overflow-x-auto border-b border-border"
      data-print="hide"
    >
      {items.map((item) => (
        <NextLink
          key={item.href}
          ref={item === current ? bringIntoView : undefined}
          href={item.href as Route}
          scroll={false}
          aria-current={item === current ? "page" : undefined}
          className={cn(
            "flex h-9 shrink-0 items-center gap-1.5 border-b-2 px-2.5 font-medium -outline-offset-2",
            item === current
              ? "border-accent-text text-foreground"
              : "border-transparent text-muted hover:border-border hover:text-foreground",
          )}
        >
          {item.label}
          <CountBadge count={item.count} />
        </NextLink>
      ))}
    </nav>
  );
}

/** Where there is no room for all tabs, the current one stands in the middle; the page does not move. */
function bringIntoView(tab: HTMLAnchorElement | null) {
  const nav = tab?.parentElement;
  if (nav) nav.scrollLeft = tab.offsetLeft + (tab.offsetWidth - nav.clientWidth) / 2;
}

/** The tab that says most about where we are: the longest path, then the most parameters. */
function currentTab(
  items: LinkTab[],
  pathname: string,
  search: URLSearchParams,
): LinkTab | undefined {
  const scored = items.flatMap((item) => {
    const [path = "", query = ""] = item.href.split("?");
    const isHere = pathname === path || pathname.startsWith(`${path}/`);
    const wanted = [...new URLSearchParams(query)];
    const isMatch = isHere && wanted.every(([key, value]) => search.get(key) === value);
    return isMatch ? [{ item, score: path.length * 10 + wanted.length }] : [];
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.item;
}
