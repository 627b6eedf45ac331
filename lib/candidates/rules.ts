export const CANDIDATE_STATUSES = [
  "new",
  "active",
  "placed",
  "unavailable",
  "do_not_contact",
] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];

export const CANDIDATE_SOURCES = [
  "job_board",
  "referral",
  "social",
  "website",
  "agency",
  "direct",
  "other",
] as const;
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

export const SKILL_LEVELS = ["beginner", "intermediate", "advanced"] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];
