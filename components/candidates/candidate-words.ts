import type { CandidateSource, SkillLevel } from "@/lib/candidates/rules";

export const CANDIDATE_SOURCE: Record<CandidateSource, string> = {
  job_board: "Job board",
  referral: "Referral",
  social: "Social network",
  website: "Website",
  agency: "Agency",
  direct: "Direct",
  other: "Other",
};

export const SKILL_LEVEL: Record<SkillLevel, string> = {
  beginner: "Beginner",
  intermediate: "Intermediate",
  advanced: "Advanced",
};
