"use client";

import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { MoneyField, PercentField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { useFormat } from "@/components/ui/format";
import type { ProjectScope } from "@/lib/auth/context";
import { saveMilestoneLine } from "@/lib/variations/actions";
import { toMilestoneForm } from "@/lib/variations/lines";
import type { Candidate, MilestoneLine } from "@/lib/variations/queries";
import { milestoneLineSchema } from "@/lib/variations/schema";

type Props = {
  scope: ProjectScope;
  variationId: string;
  candidate: Candidate;
  /** The line to change; a new one without. */
  line?: MilestoneLine;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Starts from today's baseline: what the person touches, the variation changes; the rest stays. */
export function MilestoneLineDialog({
  scope,
  variationId,
  candidate,
  line,
  isOpen,
  onOpenChange,
}: Props) {
  const format = useFormat();
  const { fields } = candidate;
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Change ${candidate.reference} ${candidate.name}`}
      description="These are the values of today's baseline. Change what should change; the rest stays."
      size="lg"
      schema={milestoneLineSchema}
      action={(input) => saveMilestoneLine(scope, input)}
      defaultValues={{
        id: line?.id ?? crypto.randomUUID(),
        variation_id: variationId,
        milestone_id: candidate.id,
        lock_version: line?.lock_version ?? null,
        was: fields,
        ...toMilestoneForm(candidate, line?.after),
      }}
      submitLabel={line ? "Save" : "Add to the variation"}
    >
      {(form) => (
        <>
          <FieldGroup columns={2}>
            <DateField
              {...form.field("start_date")}
              label="Start"
              description={`Today ${format.date(fields.start_date)}`}
            />
            <DateField
              {...form.field("end_date")}
              label="End"
              description={`Today ${format.date(fields.end_date)}`}
            />
            <MoneyField
              {...form.field("billable")}
              label="Billable"
              description={`Today ${format.money(fields.billable)}`}
            />
            <PercentField
              {...form.field("payment_percent")}
              label="Share of the contract"
              description={`Today ${format.percent(fields.payment_percent)}`}
            />
            <TextField {...form.field("name")} label="Name" description={`Today ${fields.name}`} />
          </FieldGroup>
          <TextAreaField {...form.field("acceptance_criteria")} label="Acceptance criteria" />
        </>
      )}
    </FormDialog>
  );
}
