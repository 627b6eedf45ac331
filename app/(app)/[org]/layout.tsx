import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";

import { AccentStyle } from "@/components/layout/accent-style";
import { readPreferences } from "@/components/layout/preferences";
import { NotificationBell } from "@/components/notifications/notification-bell";
import { OrgShell } from "@/components/shell/org-shell";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { EntryBanner } from "@/components/administration/entry-banner";
import { requireOrg } from "@/lib/auth/context";
import { logoHref } from "@/lib/organisations/logo";

/** The shell. It shows what the person reaches; each page below proves its own reach. */
export default async function OrganisationLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ org: string }>;
}) {
  const context = await requireOrg(await params);
  const { organisation, person, session, formats, can } = context;
  const [jar, incoming] = await Promise.all([cookies(), headers()]);
  return (
    <>
      <AccentStyle
        color={organisation.primary_color}
        nonce={incoming.get("x-nonce") ?? undefined}
      />
      <OrgShell
        organisation={{
          slug: organisation.slug,
          name: organisation.display_name ?? organisation.name,
          logoHref: logoHref(organisation.slug, organisation.logo_path),
          isMember: organisation.is_member,
          canReadAudit: can("audit.read"),
          hasPipeline: can("pipeline.read"),
          hasTalent: can("talent.read"),
          hasWork: can("activity.read"),
          hasSupport: can("ticket.read") || organisation.client_ids.length > 0,
          canDesign: can("workplan.design"),
          hasWorkflows: can("workflow.read"),
          workDue: organisation.work_due,
          decisionsOpen: organisation.decisions_open,
          clientIds: organisation.client_ids,
          projects: organisation.projects,
        }}
        organisations={session.organisations}
        person={{ name: person.full_name, email: person.email, isAdmin: person.role === "admin" }}
        formats={formats}
        isCollapsed={readPreferences(jar).isSidebarCollapsed}
        notifications={<NotificationBell unread={person.unread} />}
        signOut={<SignOutButton />}
        banner={
          organisation.entry_expires_at && (
            <EntryBanner
              organisationId={organisation.id}
              expiresAt={organisation.entry_expires_at}
            />
          )
        }
      >
        {children}
      </OrgShell>
    </>
  );
}
