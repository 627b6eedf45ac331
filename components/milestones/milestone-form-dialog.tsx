"use client";

import { useRouter } from "next/navigation";
import type { Route } from "next";
import type { z } from "zod";

import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { MoneyField, PercentField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { createMilestone, updateMilestone } from "@/lib/milestones/actions";
import type { Milestone } from "@/lib/milestones/queries";
import { createMilestoneSchema, updateMilestoneSchema } from "@/lib/milestones/schema";

type DialogProps = {
  scope: ProjectScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateMilestoneDialog({ scope, isOpen, onOpenChange }: DialogProps) {
  const router = useRouter();
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New milestone"
      size="lg"
      schema={createMilestoneSchema}
      action={(input) => createMilestone(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        name: "",
        description: "",
        acceptance_criteria: "",
      }}
      submitLabel="Create milestone"
      onSuccess={({ reference }) =>
        router.push(`/${scope.org}/projects/${scope.project}/milestones/${reference}` as Route)
      }
    >
      {(form) => <MilestoneFields form={form} />}
    </FormDialog>
  );
}

export function EditMilestoneDialog({
  milestone,
  ...props
}: DialogProps & { milestone: Milestone }) {
  const {
    id,
    lock_version,
    name,
    description,
    start_date,
    end_date,
    budget,
    billable,
    payment_percent,
    forecast_billable,
    acceptance_criteria,
  } = milestone;
  return (
    <FormDialog
      {...props}
      title={`Edit ${milestone.reference}`}
      size="lg"
      schema={updateMilestoneSchema}
      action={(input) => updateMilestone(props.scope, input)}
      defaultValues={{
        id,
        lock_version,
        name,
        description: description ?? "",
        start_date,
        end_date,
        budget,
        billable,
        payment_percent,
        forecast_billable,
        acceptance_criteria: acceptance_criteria ?? "",
      }}
      onSuccess={() => toast.success("Milestone saved")}
    >
      {(form) => <MilestoneFields form={form} isLocked={milestone.baseline_locked} />}
    </FormDialog>
  );
}

/** The fields of both dialogs. A signed baseline leaves what it does not fix. */
function MilestoneFields({
  form,
  isLocked = false,
}: {
  form: Pick<ActionForm<z.input<typeof createMilestoneSchema>>, "field">;
  isLocked?: boolean;
}) {
  return (
    <>
      <TextField {...form.field("name")} label="Name" isDisabled={isLocked} autoFocus={!isLocked} />
      <TextAreaField {...form.field("description")} label="Description" />
      <FieldGroup
        title="Baseline"
        description={
          isLocked
            ? "Fixed by both signatures: a variation changes these."
            : "What both sides will sign."
        }
      >
        <DateField {...form.field("start_date")} label="Start" isDisabled={isLocked} />
        <DateField {...form.field("end_date")} label="End" isDisabled={isLocked} />
        <MoneyField
          {...form.field("billable")}
          label="Billable"
          description="What the customer pays on acceptance."
          isDisabled={isLocked}
        />
        <PercentField
          {...form.field("payment_percent")}
          label="Share of the contract"
          isDisabled={isLocked}
        />
        <MoneyField {...form.field("budget")} label="Budget" isDisabled={isLocked} />
      </FieldGroup>
      <TextAreaField
        {...form.field("acceptance_criteria")}
        label="Acceptance criteria"
        description="How both sides will know that it is done."
        isDisabled={isLocked}
      />
      <MoneyField
        {...form.field("forecast_billable")}
        label="Forecast billable"
        description="What you expect to bill today; never part of the baseline."
      />
    </>
  );
}
