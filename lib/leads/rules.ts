/** The stages of a lead, in their order. */
export const LEAD_STATUSES = ["new", "contacted", "qualified", "unqualified", "converted"] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

export const LEAD_SOURCES = [
  "website",
  "referral",
  "event",
  "campaign",
  "outbound",
  "partner",
  "tender",
  "other",
] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** Why a lead cannot be edited as it stands, in words; null when it can. */
export function editRefusal(status: LeadStatus): string | null {
  return status === "converted" ? "A converted lead says what was known then." : null;
}

/** Why a lead cannot be converted as it stands, in words; null when it can. */
export function convertRefusal(status: LeadStatus): string | null {
  return status === "unqualified" ? "An unqualified lead is not converted. Reopen it first." : null;
}
