import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";

import { SignOutButton } from "@/components/auth/sign-out-button";
import { AccentStyle } from "@/components/layout/accent-style";
import { readPreferences } from "@/components/layout/preferences";
import { NotificationBell } from "@/components/notifications/notification-bell";
import { PortalShell } from "@/components/portal/portal-shell";
import { requireClient } from "@/lib/auth/context";

/** A client's portal, in its own colour, else in its supplier's. */
export default async function PortalLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ client: string }>;
}) {
  const { client, organisation, person, session, formats, mayAsClient } = await requireClient(
    await params,
  );
  const [jar, incoming] = await Promise.all([cookies(), headers()]);
  return (
    <>
      <AccentStyle
        color={client.primary_color ?? organisation.primary_color}
        nonce={incoming.get("x-nonce") ?? undefined}
      />
      <PortalShell
        client={{
          id: client.id,
          name: client.name,
          hasWorkflows: mayAsClient("workflow.read_client"),
          hasTickets: mayAsClient("ticket.read_client"),
          managesPeople: mayAsClient("client.people"),
          ticketsWaiting: client.tickets_waiting,
          decisionsOpen: client.decisions_open,
        }}
        clients={session.clients}
        organisation={{
          slug: organisation.slug,
          name: organisation.display_name ?? organisation.name,
        }}
        person={{ name: person.full_name, email: person.email }}
        formats={formats}
        isCollapsed={readPreferences(jar).isSidebarCollapsed}
        notifications={<NotificationBell unread={person.unread} />}
        signOut={<SignOutButton />}
      >
        {children}
      </PortalShell>
    </>
  );
}
