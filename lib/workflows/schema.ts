import { z } from "zod";

import { line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { STEP_TYPES } from "./definition";
import { WORKFLOW_STATUSES } from "./rules";

const naming = {
  name: line("Name", 160),
  description: optional(longText(5000)),
  client_id: optional(z.uuid()),
};

/** `id` is made by the form, so that a repeated submit is the same workflow. */
export const createWorkflowSchema = z.object({ id: z.uuid(), ...naming });

export const importWorkflowSchema = z.object({
  id: z.uuid(),
  /** Instead of the document's own, which may be taken. */
  name: z.string().trim().max(160, "At most 160 characters."),
  text: z
    .string()
    .min(1, "Paste the document, or choose a file.")
    .max(900_000, "This is too large for a workflow.")
    .refine(isObject, "This is not a workflow's JSON document."),
});

function isObject(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}

export const updateWorkflowSchema = z.object({
  ...version,
  ...naming,
  is_offered: z.boolean(),
});

const json = z.record(z.string(), z.unknown());

/** What can be stored; whether it can be run is told by its faults. */
const draftSchema = z.object({
  steps: z
    .array(
      z.object({
        key: z.string().max(60),
        name: line("Name", 160),
        description: z.string().max(5000).nullable(),
        type: z.enum(STEP_TYPES),
        is_start: z.boolean(),
        is_required: z.boolean(),
        config: json,
      }),
    )
    .max(200, "A workflow has at most 200 steps."),
  transitions: z
    .array(
      z.object({
        from: z.string().max(60),
        to: z.string().max(60),
        label: z.string().max(80, "A label has at most 80 characters.").nullable(),
        condition: json.nullable(),
        is_default: z.boolean(),
      }),
    )
    .max(1000, "A workflow has at most 1,000 ways."),
});

/** Without a version it is saved over whatever is there. */
export const saveDraftSchema = z.object({
  id: z.uuid(),
  draft_id: z.uuid(),
  lock_version: z.number().int().nullable(),
  draft: draftSchema,
});

export const publishWorkflowSchema = z.object(version);

export const restoreVersionSchema = z.object({
  version_id: z.uuid(),
  lock_version: z.number().int(),
});

export const statusSchema = z.object({
  ...version,
  status: z.enum(["active", "inactive", "archived"]),
});

export const replaySchema = z.object({
  id: z.uuid(),
  count: z.number().int().min(1).max(50),
  draft: draftSchema,
});

/** What a run begins with: rows, or a JSON object where rows cannot say it. */
export const runSchema = z
  .object({
    execution_id: z.uuid(),
    workflow_id: z.uuid(),
    client_id: optional(z.uuid()),
    is_json: z.boolean(),
    pairs: z
      .array(z.object({ name: z.string().max(200), value: z.string().max(100_000) }))
      .max(100),
    json: z.string().max(500_000, "At most half a megabyte."),
  })
  .refine(({ is_json, json: text }) => !is_json || isObject(text), {
    path: ["json"],
    message: "This is not a JSON object.",
  });

export const putSecretSchema = z.object({
  name: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{0,59}$/, "Capital letters, digits and _, beginning with a letter."),
  value: z.string().min(1, "A secret has a value.").max(4000, "At most 4,000 characters."),
  /** Writes over the one that is there. */
  is_rotation: z.boolean(),
});

export const deleteSecretSchema = z.object({ id: z.uuid() });

/** The address of the list of workflows. */
export const workflowList = defineListParams({
  sort: {
    name: "text",
    running_count: "number",
    last_run_at: "timestamp",
    updated_at: "timestamp",
  },
  defaultSort: "name",
  filters: {
    status: filter.anyOf(WORKFLOW_STATUSES),
    client: filter.ids(),
    catalogue: filter.flag(),
  },
});

/** The address of a comparison: two numbers of versions, and nothing for the draft. */
export const comparisonSchema = z.object({
  before: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
  after: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
});
