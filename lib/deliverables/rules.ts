/*
 * The states of a deliverable and the moves between them: who may make which, and in words why not.
 * `TRANSITIONS` mirrors private.deliverable_transitions in SQL; deliverables.api.test.ts holds the two
 * against each other. Delivered is reached by signing only, so no move leads there.
 */

export const DELIVERABLE_STATUSES = [
  "draft",
  "not_started",
  "in_progress",
  "submitted",
  "review_complete",
  "rejected",
  "delivered",
  "cancelled",
] as const;
export type DeliverableStatus = (typeof DELIVERABLE_STATUSES)[number];

export type SignOffStatus = "not_signed" | "awaiting_supplier" | "awaiting_customer" | "signed";

export type DeliverablePermission =
  | "deliverable.write"
  | "deliverable.contribute"
  | "deliverable.review";

export type Transition = {
  from: DeliverableStatus;
  to: DeliverableStatus;
  permission: "deliverable.write" | "deliverable.review";
  /** The assignee may make it too, with deliverable.contribute. */
  own: boolean;
};

const write = (from: DeliverableStatus, to: DeliverableStatus, own = false): Transition => ({
  from,
  to,
  permission: "deliverable.write",
  own,
});
const review = (from: DeliverableStatus, to: DeliverableStatus): Transition => ({
  from,
  to,
  permission: "deliverable.review",
  own: false,
});

export const TRANSITIONS: readonly Transition[] = [
  write("draft", "not_started"),
  write("not_started", "draft"),
  write("not_started", "in_progress", true),
  write("rejected", "in_progress", true),
  write("in_progress", "submitted", true),
  write("rejected", "submitted", true),
  write("submitted", "in_progress", true),
  review("submitted", "review_complete"),
  review("submitted", "rejected"),
  review("review_complete", "rejected"),
  write("draft", "cancelled"),
  write("not_started", "cancelled"),
  write("in_progress", "cancelled"),
  write("submitted", "cancelled"),
  write("review_complete", "cancelled"),
  write("rejected", "cancelled"),
];

/** The person in front of the deliverable. */
export type Actor = { can: (permission: DeliverablePermission) => boolean; isAssignee: boolean };

/** What a rule needs to know of the deliverable. */
export type Standing = {
  status: DeliverableStatus;
  /** Its milestone's baseline is signed, which fixes the list of deliverables. */
  isBaselineLocked: boolean;
  /** Who can review it, by name: whom to ask. */
  reviewers?: string[];
};

/** Still worked on or under review: not delivered and not cancelled. */
export function isOpen(status: DeliverableStatus): boolean {
  return status !== "delivered" && status !== "cancelled";
}

/** The customer is looking at it, or may be about to sign it. */
export function isUnderReview(status: DeliverableStatus): boolean {
  return status === "submitted" || status === "review_complete";
}

/** The states in which progress moves. */
export function isProgressOpen(status: DeliverableStatus): boolean {
  return status === "not_started" || status === "in_progress" || status === "rejected";
}

/** The moves that lead out of a state. */
export function movesFrom(status: DeliverableStatus): Transition[] {
  return TRANSITIONS.filter(({ from }) => from === status);
}

/** Why this person may not make the move, in words; null when they may. */
export function moveRefusal(
  move: Transition,
  actor: Actor,
  { isBaselineLocked, reviewers = [] }: Standing,
): string | null {
  const isPermitted = actor.can(move.permission) || (move.own && isContributor(actor));
  if (!isPermitted && move.permission === "deliverable.review")
    return reviewers.length > 0 ? `${REVIEWERS} Here: ${reviewers.join(", ")}.` : REVIEWERS;
  if (!isPermitted) return move.own ? WORKERS : WRITERS;
  if (move.to === "cancelled" && isBaselineLocked) return LOCKED;
  return null;
}

/**
 * The move that this person is here for: the first of what leads on that they may make, else the first,
 * which waits for somebody else. Null where signing leads on, and where nothing does.
 */
export function mainMove(
  actor: Actor,
  standing: Standing,
  isReviewRequired: boolean,
): Transition | null {
  const { status } = standing;
  const ahead = status === "submitted" && !isReviewRequired ? [] : LEADS_ON[status];
  const moves = ahead.flatMap((to) => movesFrom(status).filter((move) => move.to === to));
  return moves.find((move) => moveRefusal(move, actor, standing) === null) ?? moves[0] ?? null;
}

/** A move as a page offers it: `refusal` is why this person may not, in words. */
export type Offer = { to: DeliverableStatus; refusal: string | null };

/** Everything that this person could do with the deliverable now: plain data, for the browser. */
export type Offers = {
  main: Offer | null;
  others: Offer[];
  edit: string | null;
  remove: string | null;
  /** Next comes a signature, which has its own button. */
  isSigning: boolean;
};

/** What a record's page offers this person. */
export function offersFor(actor: Actor, standing: Standing, isReviewRequired: boolean): Offers {
  const offer = (move: Transition): Offer => ({
    to: move.to,
    refusal: moveRefusal(move, actor, standing),
  });
  const main = mainMove(actor, standing, isReviewRequired);
  return {
    main: main && offer(main),
    others: movesFrom(standing.status)
      .filter((move) => move !== main)
      .map(offer),
    edit: editRefusal(actor, standing),
    remove: deleteRefusal(actor, standing),
    isSigning: isSigning(standing.status, isReviewRequired),
  };
}

/** The next act is a signature. */
export function isSigning(status: DeliverableStatus, isReviewRequired: boolean): boolean {
  return status === "review_complete" || (status === "submitted" && !isReviewRequired);
}

/** Where each state leads on to; for who waits, the way back. */
const LEADS_ON: Record<DeliverableStatus, readonly DeliverableStatus[]> = {
  draft: ["not_started"],
  not_started: ["in_progress"],
  in_progress: ["submitted"],
  submitted: ["review_complete", "in_progress"],
  rejected: ["submitted"],
  review_complete: [],
  delivered: [],
  cancelled: [],
};

/** Why this person may not change the deliverable's content, in words; null when they may change some of it. */
export function editRefusal(actor: Actor, { status }: Standing): string | null {
  if (status === "delivered") return "A delivered record no longer changes.";
  if (status === "cancelled") return "A cancelled deliverable no longer changes.";
  return actor.can("deliverable.write") || isContributor(actor) ? null : WORKERS;
}

/** Why this person may not move the progress now, in words; null when they may. */
export function progressRefusal(actor: Actor, standing: Standing): string | null {
  if (!isProgressOpen(standing.status)) return "Progress moves while the work is open.";
  return editRefusal(actor, standing);
}

/** Why this person may not delete it, in words; null when they may. */
export function deleteRefusal(actor: Actor, { status, isBaselineLocked }: Standing): string | null {
  if (status === "delivered") return "A delivered record is never deleted.";
  if (!actor.can("deliverable.write")) return WRITERS;
  return isBaselineLocked ? LOCKED : null;
}

/** Why a person may not add deliverables, in words; null when they may. */
export function mayWriteDeliverables(
  can: (permission: "deliverable.write") => boolean,
): string | null {
  return can("deliverable.write")
    ? null
    : "The supplier's project manager and the project's administrators plan deliverables.";
}

/** Past its due date while still open. `today` and `dueDate` are ISO dates. */
export function isOverdue(
  { status, dueDate }: { status: DeliverableStatus; dueDate: string | null },
  today: string,
): boolean {
  return dueDate !== null && dueDate < today && isOpen(status);
}

function isContributor(actor: Actor): boolean {
  return actor.isAssignee && actor.can("deliverable.contribute");
}

const REVIEWERS = "Only the customer's project manager reviews deliverables.";
const WORKERS = "Only the assignee and the supplier's project manager can do this.";
const WRITERS = "Only the supplier's project manager and the project's administrators can do this.";
const LOCKED = "The signed baseline lists this deliverable. A variation takes it out.";
