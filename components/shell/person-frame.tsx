import { cookies } from "next/headers";
import type { ReactNode } from "react";

import { SignOutButton } from "@/components/auth/sign-out-button";
import { readPreferences } from "@/components/layout/preferences";
import { NotificationBell } from "@/components/notifications/notification-bell";
import type { PersonContext } from "@/lib/auth/context";
import { DEFAULT_FORMAT } from "@/lib/format";

import { PersonShell } from "./person-shell";

type Props = { context: Pick<PersonContext, "person" | "session">; children: ReactNode };

/** The shell of the person's own pages and of the administration. */
export async function PersonFrame({ context: { person, session }, children }: Props) {
  return (
    <PersonShell
      organisations={session.organisations}
      person={{
        name: person.full_name,
        email: person.email,
        isAdmin: person.role === "admin",
        unread: person.unread,
      }}
      formats={{ ...DEFAULT_FORMAT, timezone: person.timezone }}
      isCollapsed={readPreferences(await cookies()).isSidebarCollapsed}
      notifications={<NotificationBell unread={person.unread} />}
      signOut={<SignOutButton />}
    >
      {children}
    </PersonShell>
  );
}
