import type { RecordType } from "@/lib/activities/records";
import type { OrganisationPermission } from "@/lib/auth/permissions";

type Can = (permission: OrganisationPermission) => boolean;

/** Why a person may not design workplans, in words; null when they may. */
export function mayDesignWorkplans(can: Can): string | null {
  return can("workplan.design")
    ? null
    : "Only the organisation's administrators, and who was given it, design workplans.";
}

/** The kinds of record whose events start workplans, with the stages that each has in SQL. */
export const ROOTS = {
  lead: { a: "a lead", stages: ["new", "contacted", "qualified", "unqualified", "converted"] },
  deal: { a: "a deal", stages: ["qualification", "proposal", "negotiation", "won", "lost"] },
  job: { a: "a job", stages: ["draft", "open", "on_hold", "filled", "closed"] },
  submission: {
    a: "a submission",
    stages: [
      "submitted",
      "client_review",
      "interview",
      "offered",
      "placed",
      "rejected",
      "withdrawn",
    ],
  },
  placement: { a: "a placement", stages: ["scheduled", "active", "completed", "ended_early"] },
  project: {
    a: "a project",
    stages: ["planned", "active", "on_hold", "completed", "cancelled"],
  },
  milestone: {
    a: "a milestone",
    stages: ["not_submitted", "awaiting_customer", "awaiting_supplier", "accepted"],
  },
  client: { a: "a client", stages: ["active", "suspended", "deleted"] },
  support_ticket: {
    a: "a ticket",
    stages: ["open", "in_progress", "waiting_client", "resolved", "closed"],
  },
  workflow_request: {
    a: "a request for a workflow",
    stages: ["pending", "approved", "rejected", "withdrawn"],
  },
} as const satisfies Partial<Record<RecordType, { a: string; stages: readonly string[] }>>;

export type RootType = keyof typeof ROOTS;
export const ROOT_TYPES = Object.keys(ROOTS) as RootType[];

export const TRIGGER_EVENTS = ["create", "status_change"] as const;
export type TriggerEvent = (typeof TRIGGER_EVENTS)[number];

export const ASSIGNEE_RULES = ["owner", "creator", "person", "role", "nobody"] as const;
export type AssigneeRule = (typeof ASSIGNEE_RULES)[number];

/** "on_hold" as people read it: "On hold". */
export function inWords(code: string): string {
  const text = code.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Start = {
  entity_type: RootType;
  trigger_event: TriggerEvent;
  from_status: string | null;
  to_status: string | null;
};

/** "A lead is created", "A deal moves from Proposal to Negotiation". */
export function eventWords({ entity_type, trigger_event, from_status, to_status }: Start): string {
  const { a } = ROOTS[entity_type];
  const one = a.charAt(0).toUpperCase() + a.slice(1);
  if (trigger_event === "create") return `${one} is created`;
  if (!from_status && !to_status) return `${one} moves to another stage`;
  const from = from_status ? ` from ${inWords(from_status)}` : "";
  const to = to_status ? ` to ${inWords(to_status)}` : "";
  return from && !to ? `${one} leaves ${inWords(from_status ?? "")}` : `${one} moves${from}${to}`;
}

/** Where a template stands. `version` is the one in force. */
export function standing({
  version,
  is_active,
}: {
  version: number | null;
  is_active: boolean;
}): "draft" | "off" | "on" {
  if (version === null) return "draft";
  return is_active ? "on" : "off";
}
