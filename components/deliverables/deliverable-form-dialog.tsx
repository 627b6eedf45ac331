"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import type { z } from "zod";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { SwitchField } from "@/components/form/toggle-fields";
import { Banner } from "@/components/ui/banner";
import { DateText } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import { useRaiseVariation } from "@/components/variations/use-raise-variation";
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
  milestone: { id: string; end_date: string | null };
};

export function EditDeliverableDialog({
  deliverable,
  isBaselineLocked,
  canPlan,
  choices,
  milestone,
  ...props
}: EditProps) {
  const signedEnd = isBaselineLocked ? milestone.end_date : null;
  const raise = useRaiseVariation(props.scope, milestone.id);
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
        raises_variation: true,
      }}
      onSuccess={(_, { due_date: due, raises_variation }) => {
        toast.success("Deliverable saved");
        if (isAfter(due, signedEnd) && !isAfter(due_date, signedEnd) && raises_variation)
          void raise();
      }}
    >
      {(form) => (
        <DeliverableFields
          form={form}
          choices={choices}
          current={deliverable}
          isListed={isBaselineLocked}
          canPlan={canPlan}
          late={
            isAfter(form.hook.watch("due_date"), signedEnd) &&
            !isAfter(due_date, signedEnd) && (
              <LateNotice end={signedEnd ?? ""}>
                <SwitchField
                  {...form.field("raises_variation")}
                  label="Save and raise a variation that moves the end"
                />
              </LateNotice>
            )
          }
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
  /** What saving a due date past the signed end means. */
  late?: ReactNode;
};

function isAfter(date: string | null | undefined, end: string | null): boolean {
  return end !== null && typeof date === "string" && date > end;
}

/** Said before it is saved: a date past the signed end breaches the baseline. */
function LateNotice({ end, children }: { end: string; children: ReactNode }) {
  return (
    <Banner
      tone="warning"
      title={
        <>
          This is after the signed end, <DateText value={end} />
        </>
      }
    >
      <p>Saving it breaches the baseline, and both sides and the assignee are told.</p>
      <div className="mt-2">{children}</div>
    </Banner>
  );
}

/** The fields of both dialogs. What this person, or a signed baseline, cannot change stands still. */
function DeliverableFields({
  form,
  choices,
  current,
  isListed = false,
  canPlan = true,
  late,
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
      {late}
      <TextAreaField
        {...form.field("description")}
        label="Description"
        description="What it is, and how one sees that it is done."
        rows={6}
      />
    </>
  );
}
