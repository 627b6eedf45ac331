export const CATEGORIES = ["call", "email", "meeting", "task", "follow_up"] as const;
export type Category = (typeof CATEGORIES)[number];

export const CATEGORY_WORDS: Record<Category, string> = {
  call: "Call",
  email: "E-mail",
  meeting: "Meeting",
  task: "Task",
  follow_up: "Follow-up",
};

export const PRIORITIES = ["urgent", "high", "normal", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

export const PRIORITY_WORDS: Record<Priority, string> = {
  urgent: "Urgent",
  high: "High",
  normal: "Normal",
  low: "Low",
};

export const TRIGGERS = ["complete", "skip", "timeout"] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const TRIGGER_WORDS: Record<Trigger, string> = {
  complete: "When completed",
  skip: "When skipped",
  timeout: "When it escalates",
};

/** The kinds of record on which activities hang; the codes of `record_types` in SQL. */
export const RECORD_TYPES = [
  "lead",
  "deal",
  "job",
  "submission",
  "placement",
  "account",
  "contact",
  "candidate",
  "project",
  "milestone",
  "client",
  "support_ticket",
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** "3 working days", "1 working day", "the same day". */
export function workingDays(days: number): string {
  if (days === 0) return "the same day";
  return days === 1 ? "1 working day" : `${days} working days`;
}

/** A code out of a name, as SQL allows it: `first_call` for "First call!". */
export function codeOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+/, "")
    .slice(0, 60)
    .replace(/_+$/, "");
}
