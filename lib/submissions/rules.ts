export const SUBMISSION_STATUSES = [
  "submitted",
  "client_review",
  "interview",
  "offered",
  "placed",
  "rejected",
  "withdrawn",
] as const;
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];

export const INTERVIEW_STATUSES = ["scheduled", "completed", "cancelled", "no_show"] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

export const INTERVIEW_MODES = ["phone", "video", "onsite"] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];

export const OFFER_STATUSES = ["draft", "extended", "accepted", "declined", "withdrawn"] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

const CLOSED: readonly SubmissionStatus[] = ["placed", "rejected", "withdrawn"];

/** Why nothing more can be planned or offered for a submission, in words; null when it can. */
export function whyClosed(status: SubmissionStatus): string | null {
  if (!CLOSED.includes(status)) return null;
  return status === "placed"
    ? "The candidate is placed."
    : "The submission is closed. Reopen it first.";
}

/** The offer that counts: one that is not closed, or was accepted. There is one at most. */
export function liveOffer<Offer extends { status: OfferStatus }>(
  offers: readonly Offer[],
): Offer | undefined {
  return offers.find(({ status }) => !["declined", "withdrawn"].includes(status));
}

/** Why there can be no new offer, in words; null when there can. */
export function whyNoOffer(
  status: SubmissionStatus,
  offers: readonly { status: OfferStatus }[],
): string | null {
  const closed = whyClosed(status);
  if (closed) return closed;
  return liveOffer(offers) ? "There is an offer already. Withdraw it to make another." : null;
}
