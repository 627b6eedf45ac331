"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { z } from "zod";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { createDeliverable, updateDeliverable } from "@/lib/deliverables/actions";
import type { Deliverable, DeliverableChoices } from "@/lib/deliverables/queries";
import { createDeliverableSchema, updateDeliverableSchema } from "@/lib/deliverables/schema";
import { roleName } from "@/lib/signatures/rules";

type DialogProps = {
  scope: ProjectScope;
  choices: DeliverableChoices;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

type CreateProps = DialogProps & {
  /** Where it is asked for from a milestone's page. */
  milestoneId?: string;
  /** What follows, where it is not the new record's page. */
  onCreated?: (reference: string) => void;
};

export function CreateDeliverableDialog({
  scope,
  choices,
  isOpen,
  onOpenChange,
  milestoneId,
  onCreated,
}: CreateProps) {
  const router = useRouter();
  const open = (reference: string) =>
    router.push(`/${scope.org}/projects/${scope.project}/deliverables/${reference}` as Route);
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New deliverable"
      size="lg"
      schema={createDeliverableSchema}
      action={(input) => createDeliverable(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        name: "",
        description: "",
        due_date: null,
        assignee_id: null,
        ...(milestoneId && { milestone_id: milestoneId }),
      }}
      submitLabel="Create deliverable"
      onSuccess={({ reference }) => (onCreated ?? open)(reference)}
    >
      {(form) => <DeliverableFields form={form} choices={choices} />}
    </FormDialog>
  );
}

type EditProps = DialogProps & {
  deliverable: Deliverable;
  /** Of the milestone it belongs to: a signed baseline fixes name and place. */
  isBaselineLocked: boolean;
  /** The assignee describes; planning is for who writes deliverables. */
  canPlan: boolean;
};

export function EditDeliverableDialog({
  deliverable,
  isBaselineLocked,
  canPlan,
  choices,
  ...props
}: EditProps) {
  const { id, lock_version, name, description, milestone_id, due_date, assignee_id } = deliverable;
  return (
    <FormDialog
      {...props}
      title={`Edit ${deliverable.reference}`}
      {...(deliverable.sign_off_status !== "not_signed" && {
        description:
          "One side has signed. A change of name, description, date or milestone ends that signature.",
      })}
      size="lg"
      schema={updateDeliverableSchema}
      action={(input) => updateDeliverable(props.scope, input)}
      defaultValues={{
        id,
        lock_version,
        name,
        description: description ?? "",
        milestone_id,
        due_date,
        assignee_id,
      }}
      onSuccess={() => toast.success("Deliverable saved")}
    >
      {(form) => (
        <DeliverableFields
          form={form}
          choices={choices}
          current={deliverable}
          isListed={isBaselineLocked}
          canPlan={canPlan}
        />
      )}
    </FormDialog>
  );
}

type FieldsProps = {
  form: Pick<ActionForm<z.input<typeof createDeliverableSchema>>, "field">;
  choices: DeliverableChoices;
  current?: Deliverable;
  isListed?: boolean;
  canPlan?: boolean;
};

/** The fields of both dialogs. What this person, or a signed baseline, cannot change stands still. */
function DeliverableFields({
  form,
  choices,
  current,
  isListed = false,
  canPlan = true,
}: FieldsProps) {
  const isFixed = isListed || !canPlan;
  const milestones = choices.milestones.filter(
    ({ id, is_open }) => is_open || id === current?.milestone_id,
  );
  return (
    <>
      {!canPlan && (
        <p className="text-muted">
          You can change the description of what is assigned to you. The supplier&apos;s project
          manager plans the rest.
        </p>
      )}
      <TextField {...form.field("name")} label="Name" isDisabled={isFixed} autoFocus={!isFixed} />
      <SelectField
        {...form.field("milestone_id")}
        label="Milestone"
        isDisabled={isFixed}
        options={milestones.map(({ id, reference, name }) => ({
          value: id,
          label: `${reference} ${name}`,
        }))}
        description={
          isListed
            ? "The signed baseline fixes name and milestone. A variation changes them."
            : "Those whose baseline is not signed yet."
        }
      />
      <FieldGroup columns={2}>
        <DateField {...form.field("due_date")} label="Due" isDisabled={!canPlan} />
        <ComboboxField
          {...form.field("assignee_id")}
          label="Assignee"
          placeholder="Nobody yet"
          isDisabled={!canPlan}
          options={choices.people.map(({ id, name, role }) => ({
            value: id,
            label: name,
            description: roleName(role),
          }))}
        />
      </FieldGroup>
      <TextAreaField
        {...form.field("description")}
        label="Description"
        description="What it is, and how one sees that it is done."
        rows={6}
      />
    </>
  );
}
