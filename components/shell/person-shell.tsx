"use client";

import { Bell, Building2, CircleUser, Gauge, Users } from "lucide-react";
import type { ReactNode } from "react";

import { AppShell } from "@/components/layout/app-shell";
import type { NavSection } from "@/components/layout/nav";
import { Switcher } from "@/components/layout/switcher";
import { UserMenu } from "@/components/layout/user-menu";
import { FormatProvider } from "@/components/ui/format";
import type { FormatOptions } from "@/lib/format";

type PersonShellProps = {
  organisations: { slug: string; name: string }[];
  person: { name: string; email: string; isAdmin: boolean; unread: number };
  formats: FormatOptions;
  isCollapsed: boolean;
  notifications: ReactNode;
  signOut: ReactNode;
  children: ReactNode;
};

/** The shell of what belongs to the person and to the installation, outside of any organisation. */
export function PersonShell({
  organisations,
  person,
  formats,
  isCollapsed,
  notifications,
  signOut,
  children,
}: PersonShellProps) {
  return (
    <FormatProvider options={formats}>
      <AppShell
        sections={sectionsOf(organisations, person)}
        switcher={
          <Switcher
            label="Organisation"
            current="Your account"
            items={organisations.map(({ slug, name }) => ({
              id: slug,
              label: name,
              href: `/${slug}`,
            }))}
            more={[{ id: "all", label: "All organisations", href: "/start" }]}
          />
        }
        notifications={notifications}
        userMenu={
          <UserMenu
            name={person.name}
            email={person.email}
            links={[{ label: "Profile", href: "/profile", icon: <CircleUser aria-hidden /> }]}
            signOut={signOut}
          />
        }
        isCollapsed={isCollapsed}
      >
        {children}
      </AppShell>
    </FormatProvider>
  );
}

function sectionsOf(
  organisations: PersonShellProps["organisations"],
  { isAdmin, unread }: PersonShellProps["person"],
): NavSection[] {
  return [
    {
      title: "Your account",
      items: [
        {
          label: "Organisations",
          href: "/start",
          icon: <Building2 aria-hidden />,
          shortcut: "g h",
        },
        {
          label: "Notifications",
          href: "/notifications",
          icon: <Bell aria-hidden />,
          count: unread,
          shortcut: "g n",
        },
        { label: "Profile", href: "/profile", icon: <CircleUser aria-hidden />, shortcut: "g p" },
      ],
    },
    ...(isAdmin
      ? [
          {
            title: "Administration",
            items: [
              {
                label: "Overview",
                href: "/admin",
                icon: <Gauge aria-hidden />,
                exact: true,
                shortcut: "g o",
              },
              {
                label: "All organisations",
                href: "/admin/organisations",
                icon: <Building2 aria-hidden />,
              },
              {
                label: "People",
                href: "/admin/people",
                icon: <Users aria-hidden />,
                shortcut: "g e",
              },
            ],
          },
        ]
      : []),
    ...(organisations.length > 0
      ? [
          {
            title: "Go to",
            items: organisations.slice(0, 8).map(({ slug, name }) => ({
              label: name,
              href: `/${slug}`,
              icon: <Building2 aria-hidden />,
            })),
          },
        ]
      : []),
  ];
}
