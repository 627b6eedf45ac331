import {
  type LedgerSubject,
  type Side,
  SIDES,
  type Signable,
  type StandingSignature,
  type SubjectType,
} from "./types";

/*
 * What a person reads about signing: who signed, who is next, what keeps it. The database decides
 * (private.signing_blockers, private.sign); these are its words.
 */

export const SIDE_NAMES: Record<Side, string> = { supplier: "Supplier", customer: "Customer" };

const ROLE_NAMES: Record<string, string> = {
  admin: "Project administrator",
  supplier_pm: "Supplier PM",
  customer_pm: "Customer PM",
  contributor: "Contributor",
  viewer: "Viewer",
  client_admin: "Client administrator",
  org_admin: "Organisation administrator",
  org_member: "Member of the organisation",
  system_admin: "Administrator of the installation",
  system: "System",
};

/** A role as it stood in the team when the entry was made; newer roles read as they are written. */
export function roleName(role: string): string {
  return ROLE_NAMES[role] ?? role.replaceAll("_", " ");
}

/** What a signature is about: `noun` in a sentence, `title` as a heading. */
export const SUBJECTS: Record<LedgerSubject, { noun: string; title: string }> = {
  milestone_baseline: { noun: "baseline", title: "Milestone baseline" },
  deliverable: { noun: "deliverable", title: "Deliverable" },
  milestone_certificate: { noun: "acceptance certificate", title: "Acceptance certificate" },
  variation: { noun: "variation", title: "Variation" },
  signer: { noun: "appointment", title: "Who may sign" },
};

/** What the last required signature does. */
export const CONSEQUENCES: Record<SubjectType, string> = {
  milestone_baseline: "the baseline locks, and changes only through a variation",
  deliverable: "the deliverable is delivered",
  milestone_certificate: "the milestone is accepted and ready to bill",
  variation: "the change is applied to the baseline at once",
};

const DONE: Record<SubjectType, string> = {
  milestone_baseline: "Locked",
  deliverable: "Delivered",
  milestone_certificate: "Accepted",
  variation: "Applied",
};

const BLOCKERS: Record<string, string> = {
  baselines_off: "Baselines are switched off for this project",
  certificates_off: "Certificates are switched off for this project",
  variations_off: "Variations are switched off for this project",
  concluded: "It is closed already",
  start_date: "It needs a start date",
  end_date: "It needs an end date",
  billable: "It needs a billable amount",
  acceptance_criteria: "It needs acceptance criteria",
  baseline: "Its baseline is not signed by both sides yet",
  breach: "Its baseline is breached: clear the breach, or raise a variation",
  no_deliverables: "It has no deliverables yet",
  deliverables: "Not all of its deliverables are delivered yet",
  review: "The customer's review is not complete yet",
  not_submitted: "It is not submitted yet",
  assessments: "Not every KPI and quality standard is assessed yet",
  defects: "A ticket about a defect is open: resolve it first",
  dates: "It ends before it starts",
  outside_dates: "Its dates lie outside the project's",
  over_contract: "Its billable amount is more than what is left of the contract",
  late_deliverables: "A deliverable is due after its end",
  half_signed:
    "Something in the project waits for its second signature: sign it or take it back first",
  stale: "What it changes has changed meanwhile: revise it first",
};

/** A blocker as a sentence without its full stop; one that is newer than this program reads as it is. */
function blockerWords(blocker: string): string {
  return BLOCKERS[blocker] ?? blocker.replaceAll("_", " ");
}

/** Everything that keeps the person from signing now, as one sentence each. */
export function blockerSentences({ blockers }: Signable): string[] {
  return blockers
    .filter((blocker) => blocker !== "concluded")
    .map((blocker) => `${blockerWords(blocker)}.`);
}

export type SideState = {
  side: Side;
  /** `outdated`: the side signed, but what it signed is no longer what the record says. */
  status: "signed" | "outdated" | "waiting";
  signature: StandingSignature | null;
  /** Who can sign while it waits. */
  who: string[];
};

/** How each side stands: those whose signature is asked for, and any that has signed anyway. */
export function sideStates(signable: Signable): SideState[] {
  const isDone = isConcluded(signable);
  return SIDES.flatMap((side) => {
    const signature = signable.signed.find((signed) => signed.side === side) ?? null;
    if (!signature && (isDone || !signable.required_sides.includes(side))) return [];
    const status = !signature ? "waiting" : signature.is_current || isDone ? "signed" : "outdated";
    return [{ side, status, signature, who: signable.signers[side] }];
  });
}

/** It has taken effect, or was closed: nothing is signed any more. */
export function isConcluded({ blockers }: Signable): boolean {
  return blockers.includes("concluded");
}

/** The signature of mine that I can still take back. */
export function withdrawable(signable: Signable): StandingSignature | null {
  return isConcluded(signable) ? null : (signable.signed.find(({ is_mine }) => is_mine) ?? null);
}

/** Why this person cannot sign now, in words; null when they can. */
export function signRefusal(signable: Signable): string | null {
  const { my_side, required_sides, signed, signed_for_other_side, blockers, subject_type } =
    signable;
  const asked = required_sides.map((side) => `${SIDE_NAMES[side].toLowerCase()}'s`);
  if (my_side === null)
    return `Only the project managers of both sides sign. ${whoCan(signable)}`.trim();
  if (!required_sides.includes(my_side))
    return `Only the ${asked.join(" and the ")} signature is asked for. ${whoCan(signable)}`.trim();
  if (signed.some(({ side, is_current }) => side === my_side && is_current))
    return `The ${SIDE_NAMES[my_side].toLowerCase()} has signed this ${SUBJECTS[subject_type].noun}.`;
  if (signed_for_other_side)
    return "You have signed for the other side of this project. One person never signs for both sides.";
  const first = blockers.map(blockerWords);
  return first.length === 0 ? null : `${first.join(". ")}.`;
}

/** Why this person cannot complete an act that asks for no signature; null when they can. */
export function concludeRefusal(signable: Signable): string | null {
  const first = signable.blockers.map(blockerWords);
  if (signable.my_side !== "supplier")
    return `The supplier's project manager completes this. ${listOf(signable.signers.supplier)}`.trim();
  return first.length === 0 ? null : `${first.join(". ")}.`;
}

/** What happens once this person has signed: whose turn it is then, or what takes effect. */
export function afterMine(signable: Signable): string {
  const { my_side, required_sides, signed, signers, subject_type } = signable;
  const others = required_sides.filter(
    (side) =>
      side !== my_side && !signed.some((standing) => standing.side === side && standing.is_current),
  );
  const next = others[0];
  if (!next) return `Yours is the last signature asked for: with it ${CONSEQUENCES[subject_type]}.`;
  const people = signers[next];
  const who = people.length === 0 ? "nobody on the team can do so yet" : people.join(" or ");
  return `After you the ${SIDE_NAMES[next].toLowerCase()} signs (${who}); then ${CONSEQUENCES[subject_type]}.`;
}

/** Who can sign for the sides that are not mine, and how they came to. */
export function otherSigners({ my_side, required_sides, appointments }: Signable) {
  return required_sides
    .filter((side) => side !== my_side)
    .flatMap((side) => appointments[side].map((signer) => ({ side, ...signer })));
}

/** Whom we wait for on a side, by name: "Waiting for Ada Byrne or Noor Haddad"; or that there is nobody yet. */
export function waitingSentence({ who, side }: SideState): string {
  return who.length > 0
    ? `Waiting for ${who.join(" or ")}`
    : `Nobody on the team is the ${SIDE_NAMES[side].toLowerCase()}'s project manager yet`;
}

/** One sentence about the whole act, for the head of its card. */
export function stateSentence(signable: Signable): string {
  const { subject_type, required_sides, signed } = signable;
  if (isConcluded(signable))
    return signed.length > 0
      ? `${DONE[subject_type]}: every signature asked for is there.`
      : "Closed without signatures.";
  if (required_sides.length === 0)
    return `No signature is asked for: the supplier's project manager completes it, and ${CONSEQUENCES[subject_type]}.`;
  const waiting = sideStates(signable)
    .filter(({ status }) => status !== "signed")
    .map(({ side }) => SIDE_NAMES[side].toLowerCase());
  return waiting.length === required_sides.length
    ? "Nobody has signed yet."
    : `Waiting for the ${waiting.join(" and the ")}.`;
}

function whoCan({ required_sides, signers }: Signable): string {
  return listOf(required_sides.flatMap((side) => signers[side]));
}

function listOf(names: string[]): string {
  return names.length === 0 ? "" : `Here: ${[...new Set(names)].join(", ")}.`;
}
