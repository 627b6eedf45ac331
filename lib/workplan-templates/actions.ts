"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";
import type { Json } from "@/lib/supabase/database.types";

import type { Design } from "./compare";
import { toCondition } from "./conditions";
import type { PreviewRow, TriedRecord } from "./queries";
import {
  compareSchema,
  createTemplateSchema,
  DRAFT,
  previewSchema,
  publishTemplateSchema,
  restoreVersionSchema,
  saveActivitiesSchema,
  switchTemplateSchema,
  updateTemplateSchema,
} from "./schema";
import type { Suggestion } from "./suggestion";
import { SUGGESTIONS } from "./suggestions";
import { fillFromSuggestion } from "./suggest";

/** Adds a template, empty or as a suggestion has it. Nothing starts before it is published. */
export const createTemplate = orgAction(
  createTemplateSchema,
  async (context, { suggestion: chosen, ...input }) => {
    const suggestion = SUGGESTIONS.find(({ code }) => code === chosen);
    const made = await addRow(context, "workplan_templates", {
      ...input,
      ...startOf(suggestion),
    });
    if (suggestion) await fillFromSuggestion(context, input.id, suggestion);
    return made;
  },
);

function startOf(suggestion: Suggestion | undefined) {
  if (!suggestion) return {};
  const { entity_type, trigger_event, to_status = null } = suggestion;
  return { entity_type, trigger_event, to_status };
}

/** Changes what a template is called and when it starts. What runs keeps what was published. */
export const updateTemplate = orgAction(updateTemplateSchema, async (context, input) => {
  const { id, lock_version, name, code, description, entity_type, trigger_event } = input;
  const { from_status, to_status, keeps_condition, match, rows } = input;
  const moves = trigger_event === "status_change";
  await changeRow(context, "workplan_templates", {
    id,
    lock_version,
    name,
    code,
    description,
    trigger_event,
    from_status: moves ? from_status : null,
    to_status: moves ? to_status : null,
    ...(!keeps_condition && { condition: toCondition(entity_type, { match, rows }) as Json }),
  });
});

/** Lets a template start workplans, or stops it. What runs goes on. */
export const switchTemplate = orgAction(switchTemplateSchema, (context, input) =>
  changeRow(context, "workplan_templates", input),
);

/** Deletes a template, or takes the deletion back. What runs goes on. */
export const deleteTemplate = orgAction(deletion, (context, input) =>
  deleteRow(context, "workplan_templates", input),
);

/** Replaces the draft's activities: phases, order, and who gets them. */
export const saveActivities = orgAction(
  saveActivitiesSchema,
  async ({ db }, { id, lock_version, activities }) => {
    const version = unwrap(
      await db.rpc("save_workplan_activities", {
        template_id: id,
        activities,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Freezes the draft as the next version, from which workplans start from now on. */
export const publishTemplate = orgAction(
  publishTemplateSchema,
  async ({ db }, { id, lock_version }) => {
    unwrap(
      await db.rpc("publish_workplan_template", {
        template_id: id,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Makes the draft as a published version was. Nothing that runs changes. */
export const restoreVersion = orgAction(
  restoreVersionSchema,
  async ({ db }, { version_id, lock_version }) => {
    unwrap(
      await db.rpc("restore_workplan_version", { version_id, expected_version: lock_version }),
    );
    revalidatePath("/", "layout");
  },
);

/** What two versions of a template say; or its draft. */
export const readDesigns = orgAction(compareSchema, async ({ db }, { id, before, after }) => {
  const read = async (version_id: string) => {
    const key = { template_id: id, ...(version_id !== DRAFT && { version_id }) };
    const design = unwrap(await db.rpc("get_workplan_design", key));
    if (!design) throw stale();
    return design as unknown as Design;
  };
  const [first, second] = await Promise.all([read(before), read(after)]);
  return { before: first, after: second };
});

/** The dates of the draft, as if a record came in on that day, and whether it would start for one there is. */
export const previewTemplate = orgAction(previewSchema, async ({ db }, { id, day, record }) => {
  // Noon: the same day in whatever zone the organisation counts its days.
  const started_at = `${day}T12:00:00Z`;
  const [rows, tried] = await Promise.all([
    db.rpc("preview_workplan", { template_id: id, started_at }),
    record ? db.rpc("try_workplan", { template_id: id, record_id: record }) : null,
  ]);
  return {
    rows: unwrap(rows) as unknown as PreviewRow[],
    record: tried && (unwrap(tried) as unknown as TriedRecord),
  };
});
