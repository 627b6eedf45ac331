"use client";

import { useEffect, useRef } from "react";
import type { z } from "zod";

import { LookupField } from "@/components/form/lookup-field";
import type { ActionForm } from "@/components/form/use-action-form";
import { RECORD_TYPE_CODES } from "@/lib/activities/records";
import { type addActivitySchema, readRecord } from "@/lib/activities/schema";
import { findPatterns } from "@/lib/activity-patterns/actions";
import type { HandPattern } from "@/lib/activity-patterns/queries";
import { workingDays } from "@/lib/activity-patterns/rules";
import type { OrgScope } from "@/lib/auth/context";

type Form = ActionForm<z.input<typeof addActivitySchema>>;

/** What the organisation does again and again: choosing one fills the form, and says when it is due. */
export function PatternField({ form, scope }: { form: Form; scope: OrgScope }) {
  const { hook } = form;
  const found = useRef(new Map<string, HandPattern>());
  const [chosen, record] = hook.watch(["pattern_id", "record"]);
  const type = RECORD_TYPE_CODES.find((code) => code === readRecord(record).record_type) ?? null;

  useEffect(() => {
    const pattern = found.current.get(chosen ?? "");
    if (!pattern) return;
    const { name, description, category, priority } = pattern;
    const filled = { subject: name, description: description ?? "", category, priority };
    for (const key of ["subject", "description", "category", "priority"] as const)
      hook.setValue(key, filled[key], { shouldDirty: true, shouldValidate: key === "subject" });
    hook.setValue("due_date", null, { shouldDirty: true });
  }, [hook, chosen]);

  return (
    <LookupField
      {...form.field("pattern_id")}
      label="Pattern"
      placeholder="None: write it yourself"
      description="Fills in what the organisation usually does."
      load={async (text) => {
        const result = await findPatterns(scope, { type, text });
        if (!result.ok) return [];
        for (const pattern of result.data) found.current.set(pattern.id, pattern);
        return result.data.map(({ id, name, target_days }) => ({
          value: id,
          label: name,
          description: `Due ${target_days === 0 ? "the same day" : `in ${workingDays(target_days)}`}`,
        }));
      }}
    />
  );
}
