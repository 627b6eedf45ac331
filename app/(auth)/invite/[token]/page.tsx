import type { Metadata } from "next";

import { InvitationPage } from "@/components/invitations/invitation-page";
import { getSession } from "@/lib/auth/session";
import { findInvitation } from "@/lib/invitations/queries";
import { getDb } from "@/lib/supabase/server";

/** The token is in the address: no other site may learn it, and no search engine. */
export const metadata: Metadata = {
  title: "Invitation",
  referrer: "no-referrer",
  robots: { index: false },
};

export const instant = false;

export default async function InvitePage({ params, searchParams }: PageProps<"/invite/[token]">) {
  const [{ token }, query, session, db] = await Promise.all([
    params,
    searchParams,
    getSession(),
    getDb(),
  ]);
  const invitation = await findInvitation(db, token);
  return (
    <InvitationPage
      token={token}
      invitation={invitation}
      signedInAs={session.person?.email ?? null}
      hasAccount={query["with"] === "account"}
    />
  );
}
