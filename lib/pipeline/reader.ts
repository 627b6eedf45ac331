import "server-only";

import { notFound } from "next/navigation";

import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";

/** The organisation, for those who read its pipeline; for everybody else the pipeline does not exist. */
export async function requirePipeline(scope: OrgScope): Promise<OrgContext> {
  const context = await requireOrg(scope);
  return context.can("pipeline.read") ? context : notFound();
}
