import { z } from "zod";

export const searchSchema = z.object({ query: z.string().trim().min(1).max(100) });

export const RECORD_KINDS = [
  "project",
  "milestone",
  "deliverable",
  "variation",
  "client",
  "person",
  "lead",
  "deal",
  "account",
  "contact",
  "job",
  "candidate",
  "submission",
  "placement",
  "workflow",
  "ticket",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record that holds the words. `project_*` is where it lives, if in a project. */
export type FoundRecord = {
  kind: RecordKind;
  id: string;
  reference: string | null;
  name: string;
  project_reference: string | null;
  project_name: string | null;
};
