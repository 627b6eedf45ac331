"use client";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { useFormat } from "@/components/ui/format";
import type { ProjectScope } from "@/lib/auth/context";
import { saveDeliverableLine } from "@/lib/variations/actions";
import type { Candidate, DeliverableLine } from "@/lib/variations/queries";
import { deliverableLineSchema } from "@/lib/variations/schema";

export type DeliverableAction = DeliverableLine["action"];

type Props = {
  scope: ProjectScope;
  variationId: string;
  action: DeliverableAction;
  candidates: Candidate[];
  /** The line to change; a new one without. */
  line?: DeliverableLine;
  /** Deliverables that have a line already. */
  taken: ReadonlySet<string>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

const TITLES: Record<DeliverableAction, string> = {
  add: "Add a deliverable",
  change: "Change a deliverable",
  remove: "Remove a deliverable",
};

export function DeliverableLineDialog({
  scope,
  variationId,
  action,
  candidates,
  line,
  taken,
  isOpen,
  onOpenChange,
}: Props) {
  const format = useFormat();
  const milestones = candidates.map(({ id, reference, name }) => ({
    value: id,
    label: `${reference} ${name}`,
  }));
  const deliverables = candidates.flatMap((milestone) =>
    milestone.deliverables
      .filter(({ id }) => !taken.has(id))
      .map(({ id, reference, name, due_date }) => ({
        value: id,
        label: `${reference} ${name}`,
        description: `${milestone.reference}, due ${format.date(due_date)}`,
      })),
  );
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={line ? `${TITLES[action]}: ${line.reference ?? line.name}` : TITLES[action]}
      schema={deliverableLineSchema}
      action={(input) => saveDeliverableLine(scope, input)}
      defaultValues={{
        id: line?.id ?? crypto.randomUUID(),
        variation_id: variationId,
        lock_version: line?.lock_version ?? null,
        action,
        milestone_id:
          line?.milestone_id ?? (milestones.length === 1 ? (milestones[0]?.value ?? null) : null),
        deliverable_id: line?.deliverable_id ?? null,
        name: line?.name ?? "",
        due_date: line?.due_date ?? null,
      }}
      submitLabel={line ? "Save" : "Add to the variation"}
    >
      {(form) => (
        <>
          {!line && action === "add" && (
            <SelectField {...form.field("milestone_id")} label="Milestone" options={milestones} />
          )}
          {!line && action !== "add" && (
            <ComboboxField
              {...form.field("deliverable_id")}
              label="Deliverable"
              options={deliverables}
              description="Open deliverables of milestones whose baseline is signed."
              autoFocus
            />
          )}
          {action !== "remove" && (
            <>
              <TextField
                {...form.field("name")}
                label={action === "add" ? "Name" : "New name"}
                {...(action === "change" && { description: "Empty: it keeps its name." })}
              />
              <DateField
                {...form.field("due_date")}
                label={action === "add" ? "Due" : "New due date"}
                {...(action === "change" && { description: "Empty: it keeps its date." })}
              />
            </>
          )}
        </>
      )}
    </FormDialog>
  );
}
