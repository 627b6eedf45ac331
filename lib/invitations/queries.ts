import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { ProjectRole } from "@/lib/projects/rules";
import { keyset, searchIn } from "@/lib/supabase/keyset";
import type { Db } from "@/lib/supabase/server";

import type { ClientRole, InvitationState, OrgRole } from "./rules";
import { invitationList, invitationToken } from "./schema";

export type InvitationListState = ReturnType<typeof invitationList.parse>;

export type InvitationRow = {
  id: string;
  email: string;
  org_role: OrgRole | null;
  client_id: string | null;
  client_name: string | null;
  client_role: ClientRole | null;
  project_reference: string | null;
  project_name: string | null;
  project_role: ProjectRole | null;
  state: InvitationState;
  invited_at: string;
  invited_by_name: string | null;
  sent_count: number;
  expires_at: string;
  accepted_at: string | null;
};

const COLUMNS =
  "id, email, org_role, client_id, client_name, client_role, project_reference, project_name, project_role, state, invited_at, invited_by_name, sent_count, expires_at, accepted_at";

/** One page of the invitations that the person may see, with its cursors. */
export async function listInvitations(
  { db, organisation }: OrgContext,
  state: InvitationListState,
) {
  let query = db.from("invitation_overview").select(COLUMNS).eq("organisation_id", organisation.id);
  if (state.q) query = query.or(searchIn(["email", "client_name", "project_name"], state.q));
  if (state.filters.state.length > 0) query = query.in("state", state.filters.state);
  const fetched = unwrap(await keyset(query, state)) as InvitationRow[];
  return invitationList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type OwnInvitation = {
  organisation_name: string;
  organisation_slug: string;
  client_name: string | null;
  project_name: string | null;
  email: string;
  role: ProjectRole | OrgRole | ClientRole;
  invited_by_name: string | null;
  expires_at: string;
  state: InvitationState;
};

/** The invitation behind a link, for whoever has the link; null when there is none. */
export async function findInvitation(db: Db, token: string): Promise<OwnInvitation | null> {
  if (!invitationToken.safeParse(token).success) return null;
  const [found] = unwrap(await db.rpc("get_invitation_by_token", { token }));
  return (found ?? null) as OwnInvitation | null;
}
