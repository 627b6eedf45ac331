"use client";

import { Building2, CircleUser } from "lucide-react";
import type { ReactNode } from "react";

import { AppShell } from "@/components/layout/app-shell";
import { Switcher } from "@/components/layout/switcher";
import { UserMenu } from "@/components/layout/user-menu";
import { FormatProvider } from "@/components/ui/format";
import type { FormatOptions } from "@/lib/format";

import { portalNavigation, type PortalClient } from "./navigation";
import { RefreshOnReturn } from "./refresh-on-return";

type PortalShellProps = {
  client: PortalClient;
  /** All for whom the person stands. */
  clients: { id: string; name: string }[];
  organisation: { slug: string; name: string };
  person: { name: string; email: string };
  formats: FormatOptions;
  isCollapsed: boolean;
  notifications: ReactNode;
  signOut: ReactNode;
  children: ReactNode;
};

/** The shell of a client's portal: the company at the top, the way to its supplier's organisation under it. */
export function PortalShell({
  client,
  clients,
  organisation,
  person,
  formats,
  isCollapsed,
  notifications,
  signOut,
  children,
}: PortalShellProps) {
  return (
    <FormatProvider options={formats}>
      <AppShell
        sections={portalNavigation(client)}
        switcher={
          <Switcher
            label="Company"
            current={client.name}
            showInitials
            items={clients.map(({ id, name }) => ({
              id,
              label: name,
              href: `/portal/${id}`,
              isSelected: id === client.id,
            }))}
            more={[
              {
                id: "organisation",
                label: `Projects at ${organisation.name}`,
                href: `/${organisation.slug}`,
                icon: <Building2 aria-hidden />,
              },
            ]}
          />
        }
        context={<span className="truncate text-muted max-sm:hidden">{organisation.name}</span>}
        notifications={notifications}
        userMenu={
          <UserMenu
            name={person.name}
            email={person.email}
            links={[
              { label: "Profile", href: "/profile", icon: <CircleUser aria-hidden /> },
              { label: "Organisations", href: "/start", icon: <Building2 aria-hidden /> },
            ]}
            signOut={signOut}
          />
        }
        isCollapsed={isCollapsed}
      >
        <RefreshOnReturn />
        {children}
      </AppShell>
    </FormatProvider>
  );
}
