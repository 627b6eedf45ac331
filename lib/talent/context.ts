import "server-only";

import { notFound } from "next/navigation";

import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";

/** The organisation, for whoever may see its recruiting; for everybody else there is no such page. */
export async function requireTalent(scope: OrgScope): Promise<OrgContext> {
  const context = await requireOrg(scope);
  return context.can("talent.read") ? context : notFound();
}
