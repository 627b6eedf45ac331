import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { ProjectRole } from "@/lib/projects/rules";
import type { Side } from "@/lib/signatures/types";

/** Somebody who signs for a side now; `words` say how they came to, from the ledger. */
export type Signer = {
  user_id: string;
  name: string;
  role: ProjectRole;
  side: Side;
  words: string | null;
};

/** What one side asks the other about its signers. */
export type SignerRequest = {
  id: string;
  /** Whose signer it is: the side that decides. */
  side: Side;
  change: "appoint" | "remove";
  reason: string | null;
  user_id: string;
  name: string;
  asked_by: string | null;
  asked_at: string;
  is_mine: boolean;
  can_decide: boolean;
};

export type Signers = {
  signers: Signer[];
  requests: SignerRequest[];
  /** Whether the reader appoints for the side. */
  can_appoint: Record<Side, boolean>;
  /** Whom the reader could appoint for the customer. */
  candidates: { user_id: string; name: string }[];
};

/** Who signs in a project, how they were appointed, and what is asked for. */
export async function getSigners(
  { db }: Pick<OrgContext, "db">,
  project_id: string,
): Promise<Signers> {
  return unwrap(await db.rpc("get_signers", { project_id })) as unknown as Signers;
}

export type ClientProjectSigners = { id: string; reference: string; name: string } & Signers;

/** The projects of a client with who signs for it there; for its administrators, none for others. */
export async function listClientSigners(
  { db }: Pick<OrgContext, "db">,
  client_id: string,
): Promise<ClientProjectSigners[]> {
  const projects = unwrap(await db.rpc("client_projects", { client_id }));
  return projects.map(({ signers, ...project }) => ({
    ...project,
    ...(signers as unknown as Signers),
  }));
}
