"use client";

import { useState } from "react";

import { SelectField } from "@/components/form/choice-fields";
import { Form, FieldGroup, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { readDesigns } from "@/lib/workplan-templates/actions";
import { compareDesigns, type Comparison, isSame } from "@/lib/workplan-templates/compare";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";
import { compareSchema, DRAFT } from "@/lib/workplan-templates/schema";

import { Differences } from "./differences";
import { type Assignees, assigneeWords } from "./template-options";

type CompareVersionsProps = { record: TemplateRecord; scope: OrgScope; assignees: Assignees };

/** Two choices, and below them what differs. */
export function CompareVersions({ record, scope, assignees }: CompareVersionsProps) {
  const { template, versions, has_changes } = record;
  const [shown, setShown] = useState<Comparison | null>(null);
  const options = [
    { value: DRAFT, label: "The draft" },
    ...versions.map(({ id, number }) => ({
      value: id,
      label: `Version ${number}`,
      ...(id === template.published_version_id && { description: "In force" }),
    })),
  ];
  const [latest, previous] = versions.map(({ id }) => id);
  const form = useActionForm({
    schema: compareSchema,
    action: (input) => readDesigns(scope, input),
    defaultValues: {
      id: template.id,
      before: (has_changes ? latest : previous) ?? latest ?? DRAFT,
      after: has_changes || !previous ? DRAFT : (latest ?? DRAFT),
    },
    onSuccess: ({ before, after }) =>
      setShown(
        compareDesigns(template.entity_type, before, after, (activity) =>
          assigneeWords(activity, assignees),
        ),
      ),
  });
  return (
    <div className="grid gap-4">
      <Form form={form} guard={false}>
        <FieldGroup columns={2}>
          <SelectField {...form.field("before")} label="From" options={options} />
          <SelectField {...form.field("after")} label="To" options={options} />
        </FieldGroup>
        <div>
          <SubmitButton form={form} variant="secondary">
            Show what differs
          </SubmitButton>
        </div>
      </Form>
      <div aria-live="polite">
        {shown && isSame(shown) && (
          <EmptyState compact title="Nothing differs">
            Both say the same.
          </EmptyState>
        )}
        {shown && !isSame(shown) && <Differences {...shown} />}
      </div>
    </div>
  );
}
