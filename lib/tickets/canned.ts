/** What a canned reply may name in double braces, and what stands there in an answer. */
export const CANNED_NAMES = {
  requester: "who asked",
  client: "the client's name",
  reference: "the ticket's reference",
  subject: "its subject",
  me: "who answers",
} as const;

export type CannedFacts = Record<keyof typeof CANNED_NAMES, string | null>;

/** A canned reply's text for one ticket. What is not known, or is no name, stays to be seen. */
export function fillReply(body: string, facts: CannedFacts): string {
  return body.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name as keyof CannedFacts] ?? whole) : whole,
  );
}
