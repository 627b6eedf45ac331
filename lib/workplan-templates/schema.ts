import { z } from "zod";

import { code, orAny } from "@/lib/activity-patterns/schema";
import { isoDate, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { fieldOf, OPERATOR_CODES, rowFault } from "./conditions";
import { ASSIGNEE_RULES, ROOT_TYPES, TRIGGER_EVENTS } from "./rules";
import { SUGGESTIONS } from "./suggestions";

const rootType = z.enum(ROOT_TYPES);

const naming = { name: line("Name", 160), code, description: optional(longText(5000)) };

/** `id` is made by the form, so that a repeated submit is the same template. */
export const createTemplateSchema = z.object({
  id: z.uuid(),
  ...naming,
  entity_type: rootType,
  /** What to begin with. */
  suggestion: z.enum(["scratch", ...SUGGESTIONS.map(({ code: key }) => key)]),
});

const row = z.object({
  field: line("Field", 200),
  operator: z.enum(OPERATOR_CODES),
  value: z.string().max(500),
});

export const updateTemplateSchema = z
  .object({
    ...version,
    ...naming,
    entity_type: rootType,
    trigger_event: z.enum(TRIGGER_EVENTS),
    from_status: orAny(line("From", 60)),
    to_status: orAny(line("To", 60)),
    /** The stored condition says more than rows can: it stays as it is. */
    keeps_condition: z.boolean(),
    match: z.enum(["all", "any"]),
    rows: z.array(row).max(20, "At most twenty rows."),
  })
  .superRefine(({ entity_type, rows }, context) => {
    for (const [index, one] of rows.entries()) {
      const fault = fieldOf(entity_type, one.field)
        ? rowFault(entity_type, one)
        : "Choose a field of this kind of record.";
      if (fault)
        context.addIssue({ code: "custom", path: ["rows", index, "value"], message: fault });
    }
  });

export const switchTemplateSchema = z.object({ ...version, is_active: z.boolean() });

export const saveActivitiesSchema = z.object({
  ...version,
  activities: z
    .array(
      z.object({
        pattern_id: z.uuid(),
        phase: line("Phase", 80),
        phase_position: z.number().int().min(1).max(100),
        assignee_rule: z.enum(ASSIGNEE_RULES),
        assignee_id: z.uuid().nullable(),
        assignee_role_id: z.uuid().nullable(),
        assignee_org_role: z.enum(["org_admin", "org_member"]).nullable(),
      }),
    )
    .max(100, "A template has at most a hundred activities."),
});

export const publishTemplateSchema = z.object(version);

export const restoreVersionSchema = z.object({
  version_id: z.uuid(),
  lock_version: z.number().int(),
});

/** What stands for the draft where a version is asked for. */
export const DRAFT = "draft";
const versionOrDraft = z.union([z.literal(DRAFT), z.uuid()]);

export const compareSchema = z.object({
  id: z.uuid(),
  before: versionOrDraft,
  after: versionOrDraft,
});

/** As if a record came in on a day; `record` is one to try the draft on. */
export const previewSchema = z.object({ id: z.uuid(), day: isoDate, record: optional(z.uuid()) });

/** The name of a phase. */
export const phaseSchema = z.object({ name: line("Name", 80) });

/** The address of the list of templates. */
export const workplanTemplateList = defineListParams({
  sort: { name: "text", entity_type: "text", running_count: "number", published_at: "timestamp" },
  defaultSort: "name",
  filters: { entity_type: filter.anyOf(ROOT_TYPES), off: filter.flag() },
});
