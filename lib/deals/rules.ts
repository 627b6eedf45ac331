/** The stages of a deal, in their order. */
export const DEAL_STATUSES = ["qualification", "proposal", "negotiation", "won", "lost"] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

type Standing = { status: DealStatus; project_id: string | null };

/** Whether a deal can open a project: it is won, and has not opened one. */
export function canOpenProject({ status, project_id }: Standing): boolean {
  return status === "won" && project_id === null;
}

/** Whether the day on which a deal should have closed has passed. */
export function isOverdue(
  { status, expected_close }: { status: DealStatus; expected_close: string | null },
  today: string,
): boolean {
  return status !== "won" && status !== "lost" && expected_close !== null && expected_close < today;
}
