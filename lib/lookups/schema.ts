import { z } from "zod";

/** What can be looked up by typing. */
const LOOKUP_KINDS = [
  "owner",
  "account",
  "contact",
  "client",
  "job",
  "candidate",
  "project",
] as const;
export type LookupKind = (typeof LOOKUP_KINDS)[number];

export const lookupSchema = z.object({
  kind: z.enum(LOOKUP_KINDS),
  text: z.string().max(200),
});
