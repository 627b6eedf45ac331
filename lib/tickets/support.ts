import "server-only";

import { notFound } from "next/navigation";

import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";

import type { TicketSide } from "./rules";

export type Support = { context: OrgContext; side: TicketSide };

/**
 * The organisation, for those who see tickets, with the side on which they stand: its own people with ticket.read,
 * and the people of its clients. For everybody else support does not exist.
 */
export async function requireSupport(scope: OrgScope): Promise<Support> {
  const context = await requireOrg(scope);
  if (context.can("ticket.read")) return { context, side: "us" };
  return context.organisation.client_ids.length > 0 ? { context, side: "client" } : notFound();
}

/** For our own side only: the queue's export, reports and settings. */
export async function requireDesk(scope: OrgScope): Promise<OrgContext> {
  const { context, side } = await requireSupport(scope);
  return side === "us" ? context : notFound();
}
