"use client";

import { Building2, CircleUser, Plus, Wrench } from "lucide-react";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

import { AppShell } from "@/components/layout/app-shell";
import { Switcher } from "@/components/layout/switcher";
import { UserMenu } from "@/components/layout/user-menu";
import { FormatProvider } from "@/components/ui/format";
import { projectOfPath } from "@/lib/auth/headers";
import type { FormatOptions } from "@/lib/format";
import { searchRecords } from "@/lib/search/actions";

import { navigation, type ShellOrganisation } from "./navigation";
import { toPaletteGroups } from "./palette";
import { morePlaces } from "./places";

type OrgShellProps = {
  organisation: ShellOrganisation & { name: string; logoHref: string | null };
  organisations: { slug: string; name: string }[];
  person: { name: string; email: string; isAdmin: boolean };
  formats: FormatOptions;
  isCollapsed: boolean;
  notifications: ReactNode;
  signOut: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
};

/** The shell of an organisation. Which project we are in is read from the address, so that it follows every navigation. */
export function OrgShell({
  organisation,
  organisations,
  person,
  formats,
  isCollapsed,
  notifications,
  signOut,
  banner,
  children,
}: OrgShellProps) {
  const reference = projectOfPath(usePathname());
  const project = organisation.projects.find(
    (known) => known.reference.toLowerCase() === reference?.toLowerCase(),
  );
  const base = `/${organisation.slug}`;

  return (
    <FormatProvider options={formats}>
      <AppShell
        sections={navigation(organisation, project)}
        switcher={
          <Switcher
            label="Organisation"
            current={organisation.name}
            showInitials
            imageHref={organisation.logoHref}
            items={organisations.map(({ slug, name }) => ({
              id: slug,
              label: name,
              href: `/${slug}`,
              isSelected: slug === organisation.slug,
            }))}
            more={[
              { id: "new", label: "New organisation", href: "/start", icon: <Plus aria-hidden /> },
            ]}
          />
        }
        context={
          organisation.projects.length > 0 && (
            <Switcher
              label="Project"
              current={project?.name ?? "All projects"}
              items={organisation.projects.slice(0, 20).map((known) => ({
                id: known.reference,
                label: known.name,
                href: `${base}/projects/${encodeURIComponent(known.reference)}`,
                isSelected: known === project,
              }))}
              more={[{ id: "all", label: "All projects", href: `${base}/projects` }]}
            />
          )
        }
        notifications={notifications}
        userMenu={
          <UserMenu
            name={person.name}
            email={person.email}
            links={[
              { label: "Profile", href: "/profile", icon: <CircleUser aria-hidden /> },
              { label: "Organisations", href: "/start", icon: <Building2 aria-hidden /> },
              ...(person.isAdmin
                ? [{ label: "Administration", href: "/admin", icon: <Wrench aria-hidden /> }]
                : []),
            ]}
            signOut={signOut}
          />
        }
        palette={{
          groups: [morePlaces(base, organisation)],
          search: async (text) =>
            toPaletteGroups(base, await searchRecords({ org: organisation.slug }, { query: text })),
        }}
        isCollapsed={isCollapsed}
      >
        {banner}
        {children}
      </AppShell>
    </FormatProvider>
  );
}
