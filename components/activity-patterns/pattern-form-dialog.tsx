"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { toast } from "@/components/ui/toast";
import { createPattern, updatePattern } from "@/lib/activity-patterns/actions";
import type { PatternRow } from "@/lib/activity-patterns/queries";
import type { RecordType } from "@/lib/activities/records";
import { createPatternSchema, updatePatternSchema } from "@/lib/activity-patterns/schema";
import type { OrgScope } from "@/lib/auth/context";

import { NewPatternFields, PatternFields } from "./pattern-fields";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreatePatternDialog({
  scope,
  entityType = null,
  onCreated,
  ...dialog
}: DialogProps & {
  /** The kind of record it begins with. */
  entityType?: RecordType | null;
  onCreated?: (id: string) => void;
}) {
  return (
    <FormDialog
      {...dialog}
      title="New pattern"
      size="lg"
      schema={createPatternSchema}
      action={(input) => createPattern(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        name: "",
        code: "",
        description: "",
        entity_type: entityType ?? "any",
        category: "task",
        priority: "normal",
        target_days: 1,
        escalation_days: 0,
        is_mandatory: false,
        is_automated_only: false,
        is_active: true,
      }}
      submitLabel="Create pattern"
      onSuccess={({ id }, { name }) => {
        toast.success(`${name} added`);
        onCreated?.(id);
      }}
    >
      {(form) => <NewPatternFields form={form} />}
    </FormDialog>
  );
}

export function EditPatternDialog({
  pattern,
  scope,
  ...dialog
}: DialogProps & { pattern: PatternRow }) {
  const { is_published, successors: _, template_count: __, ...values } = pattern;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${pattern.name}`}
      description={
        is_published
          ? "Published versions keep what they say; publish again to use this."
          : undefined
      }
      size="lg"
      schema={updatePatternSchema}
      action={(input) => updatePattern(scope, input)}
      defaultValues={{
        ...values,
        description: pattern.description ?? "",
        entity_type: pattern.entity_type ?? "any",
      }}
      onSuccess={() => toast.success(`${pattern.name} saved`)}
    >
      {(form) => <PatternFields form={form} isPublished={is_published} />}
    </FormDialog>
  );
}
