import {
  Bell,
  CircleUser,
  GitPullRequestArrow,
  Inbox,
  ListChecks,
  Milestone,
  Settings,
  Users,
} from "lucide-react";

import type { PaletteGroup, PaletteItem } from "@/components/layout/command-palette";

import type { ShellOrganisation } from "./navigation";

/** Pages that stand behind a tab or a figure: the palette reaches them by name, too. */
export function morePlaces(
  base: string,
  { isMember, projects }: Pick<ShellOrganisation, "isMember" | "projects">,
): PaletteGroup {
  return {
    id: "more",
    title: "More",
    items: [
      place(`${base}/queue`, "Waiting for you", <Inbox aria-hidden />, {
        keywords: ["sign", "review", "approve", "queue"],
      }),
      place(`${base}/milestones`, "All milestones", <Milestone aria-hidden />),
      place(`${base}/deliverables`, "All deliverables", <ListChecks aria-hidden />),
      ...(projects.some((project) => project.has_variations)
        ? [place(`${base}/variations`, "All variations", <GitPullRequestArrow aria-hidden />)]
        : []),
      place("/notifications", "Notifications", <Bell aria-hidden />),
      place("/profile", "Profile", <CircleUser aria-hidden />, {
        keywords: ["password", "time zone", "mail", "account"],
      }),
      ...(isMember ? ofMembers(base) : []),
    ],
  };
}

function ofMembers(base: string): PaletteItem[] {
  const people = (path: string, label: string) =>
    place(`${base}/people/${path}`, label, <Users aria-hidden />, { detail: "People" });
  const settings = (path: string, label: string, ...keywords: string[]) =>
    place(`${base}/settings/${path}`, label, <Settings aria-hidden />, {
      detail: "Settings",
      keywords,
    });
  return [
    people("invitations", "Invitations"),
    people("roles", "Roles"),
    settings("branding", "Branding", "logo", "colour"),
    settings("formats", "Formats", "currency", "date", "time zone"),
    settings("calendar", "Calendar", "holidays", "working days"),
    settings("features", "Features"),
    settings("support", "Support", "replies", "targets"),
    settings("templates", "Project templates", "governance"),
  ];
}

function place(
  href: string,
  label: string,
  icon: PaletteItem["icon"],
  more: Pick<PaletteItem, "detail" | "keywords"> = {},
): PaletteItem {
  return { id: href, href, label, icon, ...more };
}
