export const TRIGGERS = ["complete", "skip", "timeout"] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const TRIGGER_WORDS: Record<Trigger, string> = {
  complete: "When completed",
  skip: "When skipped",
  timeout: "When it escalates",
};

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
