"use client";

import type { Route } from "next";
import NextLink from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

import { CountBadge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";

export type NavItem = {
  label: string;
  href: string;
  icon: ReactNode;
  /** How many wait there. */
  count?: number;
  /** Current only on exactly this path: for a page whose path begins the others'. */
  exact?: boolean;
  /** "g m": goes there. */
  shortcut?: string;
};

export type NavSection = { title?: string; items: NavItem[] };

export function Nav({ sections, isCollapsed }: { sections: NavSection[]; isCollapsed: boolean }) {
  const pathname = usePathname();
  const current = currentItem(sections, pathname);
  return (
    <nav aria-label="Main" className="grid gap-4">
      {sections.map((section, index) => (
        <div key={section.title ?? index}>
          {section.title && (
            <p
              className={cn("px-2 pb-1 text-xs font-medium text-subtle", isCollapsed && "sr-only")}
            >
              {section.title}
            </p>
          )}
          <ul className="grid gap-px">
            {section.items.map((item) => (
              <li key={item.href}>
                <NavLink item={item} isCurrent={item === current} isCollapsed={isCollapsed} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function NavLink({
  item,
  isCurrent,
  isCollapsed,
}: {
  item: NavItem;
  isCurrent: boolean;
  isCollapsed: boolean;
}) {
  return (
    <NextLink
      href={item.href as Route}
      aria-current={isCurrent ? "page" : undefined}
      title={isCollapsed ? item.label : undefined}
      className={cn(
        "relative flex h-8 items-center gap-2.5 rounded-md px-2 pointer-coarse:h-10 [&_svg]:size-4 [&_svg]:shrink-0",
        isCurrent
          ? "bg-default font-medium text-foreground"
          : "text-muted hover:bg-default/60 hover:text-foreground",
        isCollapsed && "justify-center",
      )}
    >
      {item.icon}
      <span className={cn("min-w-0 flex-1 truncate", isCollapsed && "sr-only")}>{item.label}</span>
      {isCollapsed ? (
        item.count ? (
          <span aria-hidden className="absolute top-1 right-1 size-1.5 rounded-full bg-accent" />
        ) : null
      ) : (
        <CountBadge count={item.count} />
      )}
    </NextLink>
  );
}

/** The item that says most about where we are. */
function currentItem(sections: NavSection[], pathname: string): NavItem | undefined {
  return sections
    .flatMap((section) => section.items)
    .filter(({ href, exact }) => pathname === href || (!exact && pathname.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
}
