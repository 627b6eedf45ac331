import "server-only";

import { randomUUID } from "node:crypto";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import type { Suggestion } from "./suggestion";

/**
 * Writes a suggestion into a draft. Patterns are known by their code: those that the organisation has
 * stay as they are, with what follows them; the others are added. Repeating it changes nothing.
 */
export async function fillFromSuggestion(
  context: OrgContext,
  templateId: string,
  { entity_type, phases }: Suggestion,
) {
  const { db } = context;
  const wanted = phases.flatMap(({ activities }) => activities);
  const known = await patternsByCode(context, wanted);
  const missing = wanted.filter(({ code }) => !known.has(code));
  if (missing.length > 0) {
    const rows = missing.map((activity) => {
      const { followed_by: _, assignee_rule: __, ...pattern } = activity;
      return {
        // In rows that are sent together, what one leaves out would be null.
        description: null,
        priority: "normal",
        is_mandatory: false,
        escalation_days: 0,
        ...pattern,
        id: randomUUID(),
        organisation_id: context.organisation.id,
        entity_type,
      };
    });
    // Somebody may be adding the same suggestion at this moment.
    const once = { onConflict: "organisation_id,code", ignoreDuplicates: true };
    await db.from("activity_patterns").upsert(rows, once).throwOnError();
  }
  const all = await patternsByCode(context, wanted);
  for (const { code, followed_by = [] } of missing) {
    const successors = followed_by.flatMap(({ code: next, on, after }) => {
      const id = all.get(next);
      return id ? [{ successor_pattern_id: id, trigger_on: on, delay_days: after }] : [];
    });
    const pattern_id = all.get(code);
    if (pattern_id && successors.length > 0)
      unwrap(await db.rpc("set_pattern_successors", { pattern_id, successors }));
  }
  const activities = phases.flatMap(({ name, activities: some }, index) =>
    some.flatMap(({ code, assignee_rule = "owner" }) => {
      const pattern_id = all.get(code);
      return pattern_id
        ? [{ pattern_id, phase: name, phase_position: index + 1, assignee_rule }]
        : [];
    }),
  );
  unwrap(await db.rpc("save_workplan_activities", { template_id: templateId, activities }));
}

async function patternsByCode(
  { db, organisation }: OrgContext,
  wanted: readonly { code: string }[],
): Promise<Map<string, string>> {
  const found = await db
    .from("activity_patterns")
    .select("id, code")
    .eq("organisation_id", organisation.id)
    .is("deleted_at", null)
    .in(
      "code",
      wanted.map(({ code }) => code),
    );
  return new Map(unwrap(found).map(({ id, code }) => [code, id]));
}
