/*
 * What people are told, and why: the vocabulary of notifications. It is closed for us, and tolerant of
 * newer entries: a kind or reason that a later version of the database wrote is still told, in plain words.
 */

import { ACCOUNT_KINDS, SIGNER_KINDS } from "./account-kinds";
import { TICKET_KINDS } from "./ticket-kinds";
import { by, type Told } from "./told";

type Kind = {
  /** The name of the preference. */
  label: string;
  group: (typeof KIND_GROUPS)[number];
  /** What happened, as one sentence without a full stop. */
  say: (told: Told) => string;
};

export const KIND_GROUPS = [
  "Signatures",
  "Deliverables",
  "Variations and breaches",
  "Activities",
  "Conversation",
  "Tickets",
  "Workflows",
  "Organisation",
] as const;

const act = ({ data }: Told) => ACTS[String(data["signature"])] ?? "the record";

const othersOf = ({ data }: Told) => Math.max(0, Number(data["count"] ?? 1) - 1) || 0;
const isMany = (told: Told) => othersOf(told) > 0;

/** One notice may be about several: it names the first, with its record, and counts the rest. */
function activities(told: Told): string {
  const record = told.data["entity_name"];
  const first = `the activity ${told.label}${typeof record === "string" ? ` (${record})` : ""}`;
  const others = othersOf(told);
  if (others === 0) return first;
  return `${first} and ${others === 1 ? "one other" : `${others} others`}`;
}

const ofClient = (data: Told["data"]) =>
  typeof data["client"] === "string" ? ` for ${data["client"]}` : "";

const ACTS: Record<string, string> = {
  milestone_baseline: "the baseline of",
  milestone_certificate: "the acceptance of",
  deliverable: "deliverable",
  variation: "variation",
};

const titled = (data: Told["data"]) => {
  const title = data["title"];
  return typeof title === "string" && title.trim() !== ""
    ? `: ${title.trim().replace(/\.$/, "")}`
    : "";
};

export const KINDS = {
  signature_requested: {
    label: "My signature is asked for",
    group: "Signatures",
    say: (told) => `${by(told)} signed ${act(told)} ${told.label}; your side signs next`,
  },
  signature_completed: {
    label: "A record is signed by everybody it needs",
    group: "Signatures",
    say: (told) => `All signatures are on ${act(told)} ${told.label}`,
  },
  signature_withdrawn: {
    label: "A signature is withdrawn",
    group: "Signatures",
    say: (told) => `${by(told)} withdrew a signature from ${act(told)} ${told.label}`,
  },
  signature_voided: {
    label: "What I signed changes, so that my signature no longer stands",
    group: "Signatures",
    say: (told) =>
      `${by(told)} changed what you had signed, so your signature no longer stands on ${act(told)} ${told.label}`,
  },
  ...SIGNER_KINDS,
  deliverable_assigned: {
    label: "A deliverable is assigned to me",
    group: "Deliverables",
    say: (told) => `${by(told)} assigned ${told.label} to you`,
  },
  deliverable_submitted: {
    label: "A deliverable is submitted for review",
    group: "Deliverables",
    say: (told) => `${by(told)} submitted ${told.label} for review`,
  },
  deliverable_reviewed: {
    label: "A deliverable's review is complete",
    group: "Deliverables",
    say: (told) => `${by(told)} completed the review of ${told.label}`,
  },
  deliverable_rejected: {
    label: "A deliverable is rejected",
    group: "Deliverables",
    say: (told) => `${by(told)} rejected ${told.label}`,
  },
  baseline_breached: {
    label: "A milestone breaches its baseline",
    group: "Variations and breaches",
    say: ({ label }) => `${label} breaches its signed baseline`,
  },
  variation_submitted: {
    label: "A variation is submitted",
    group: "Variations and breaches",
    say: (told) => `${by(told)} submitted variation ${told.label}`,
  },
  variation_rejected: {
    label: "A variation is rejected",
    group: "Variations and breaches",
    say: (told) => `${by(told)} rejected variation ${told.label}`,
  },
  variation_withdrawn: {
    label: "A variation is withdrawn",
    group: "Variations and breaches",
    say: (told) => `${by(told)} withdrew variation ${told.label}`,
  },
  activity_assigned: {
    label: "An activity is assigned to me",
    group: "Activities",
    say: (told) => `${by(told)} gave you ${activities(told)}`,
  },
  activity_escalated: {
    label: "An activity is late",
    group: "Activities",
    say: (told) => `${capitalise(activities(told))} ${isMany(told) ? "are" : "is"} late`,
  },
  activity_unassigned: {
    label: "Nobody could be found for an activity",
    group: "Activities",
    say: (told) => `Nobody has ${activities(told)}`,
  },
  comment_added: {
    label: "Somebody comments on what concerns me",
    group: "Conversation",
    say: (told) =>
      isMany(told)
        ? `${by(told)} wrote ${othersOf(told) + 1} comments on ${told.label}`
        : `${by(told)} commented on ${told.label}`,
  },
  ...TICKET_KINDS,
  decision_requested: {
    label: "A workflow asks me to decide or do something",
    group: "Workflows",
    say: ({ label, data }) => `${label} waits for you${titled(data)}`,
  },
  decision_reminder: {
    label: "A decision of mine is still open",
    group: "Workflows",
    say: ({ label, data }) => `${label} still waits for you${titled(data)}`,
  },
  decision_escalated: {
    label: "A decision that I manage is late",
    group: "Workflows",
    say: ({ label, data }) => `${label} is late, and you may decide${titled(data)}`,
  },
  workflow_requested: {
    label: "A client asks for a workflow",
    group: "Workflows",
    say: (told) => `${by(told)} asks for ${told.label}${ofClient(told.data)}`,
  },
  workflow_request_approved: {
    label: "My request for a workflow is approved",
    group: "Workflows",
    say: ({ label }) => `You may now run ${label}`,
  },
  workflow_request_rejected: {
    label: "My request for a workflow is rejected",
    group: "Workflows",
    say: (told) => `${by(told)} rejected your request for ${told.label}`,
  },
  workflow_access_given: {
    label: "A workflow is opened to my company",
    group: "Workflows",
    say: ({ label }) => `${label} is open to your company now`,
  },
  workflow_access_revoked: {
    label: "A workflow is no longer open to my company",
    group: "Workflows",
    say: ({ label }) => `${label} is no longer open to your company`,
  },
  workflow_message: {
    label: "A workflow tells me something",
    group: "Workflows",
    say: ({ label, data }) => `${label}${titled(data)}`,
  },
  ...ACCOUNT_KINDS,
  organisation_entered: {
    label: "A system administrator enters the organisation",
    group: "Organisation",
    say: (told) => `${by(told)}, a system administrator, entered the organisation`,
  },
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof KINDS;
export const NOTIFICATION_KINDS = Object.keys(KINDS) as NotificationKind[];

const REASONS: Record<string, string> = {
  admin: "you administer the project",
  supplier_pm: "you are the supplier PM",
  customer_pm: "you are the customer PM",
  contributor: "you contribute to the project",
  viewer: "you follow the project",
  assignee: "it is assigned to you",
  submitter: "you submitted it",
  commented: "you commented on it",
  signer: "you sign, or signed, it",
  supplier_side: "you are on the supplier's side of it",
  customer_side: "you are on the customer's side of it",
  author: "you asked for it",
  org_admin: "you administer the organisation",
  administrator: "you administer who it is about",
  activity_manager: "you manage everybody's activities",
  decider: "you decide it",
  recipient: "the workflow names you",
  workflow_manager: "you manage workflows",
  requester: "you asked for it",
  client_person: "it is about your company",
  ticket_participant: "you wrote in it",
  ticket_manager: "you manage tickets",
};

/** What happened, in one sentence without a full stop. */
export function sayEvent(kind: string, told: Told): string {
  return isKnown(kind) ? KINDS[kind].say(told) : `${capitalise(plain(kind))}: ${told.label}`;
}

/** The subject of what a workflow says in words of its own; null for everything else. */
export function subjectOf(kind: string, data: Record<string, unknown>): string | null {
  const title = kind === "workflow_message" && data["title"];
  return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
}

/** Why it is this person: "because you are the customer PM". */
export function sayReason(reason: string): string {
  return `because ${REASONS[reason] ?? `of your part in it (${plain(reason)})`}`;
}

/** What was written with it: a comment's beginning, a reason for a rejection; null when nothing was. */
export function quoteOf(data: Record<string, unknown>): string | null {
  const said = data["excerpt"] ?? data["reason"];
  return typeof said === "string" && said.trim() !== "" ? said.trim() : null;
}

function isKnown(kind: string): kind is NotificationKind {
  return Object.hasOwn(KINDS, kind);
}

function plain(word: string): string {
  return word.replaceAll("_", " ");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
