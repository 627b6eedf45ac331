import "server-only";

import { notFound } from "next/navigation";

import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";

/** The organisation, for its own people; for a client's people what is asked for does not exist. */
export async function requireMember(scope: OrgScope): Promise<OrgContext> {
  const context = await requireOrg(scope);
  return context.organisation.is_member ? context : notFound();
}
