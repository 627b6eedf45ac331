/** What an account is to us. */
export const ACCOUNT_STATUSES = ["prospect", "customer", "former"] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

/** How many people work there. */
export const ACCOUNT_SIZES = [
  "1-10",
  "11-50",
  "51-200",
  "201-500",
  "501-1000",
  "1001-5000",
  "5001+",
] as const;
export type AccountSize = (typeof ACCOUNT_SIZES)[number];
