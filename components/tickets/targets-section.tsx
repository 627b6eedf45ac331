"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";

import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { DurationField, type DurationUnit } from "@/components/form/duration-field";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { sayDuration, sayTarget } from "@/lib/tickets/duration";
import type { TicketTarget } from "@/lib/tickets/queries";
import { TICKET_PRIORITIES, type TicketPriority } from "@/lib/tickets/rules";
import { ticketTargetSchema } from "@/lib/tickets/schema";
import { setTicketTarget } from "@/lib/tickets/setting-actions";

import { PriorityBadge, TICKET_PRIORITY } from "./ticket-words";

type TargetsProps = {
  targets: TicketTarget[];
  /** How long a working day of the organisation is. */
  dayMinutes: number;
  scope: OrgScope;
  refusal: string | null;
};

/** How soon tickets are answered and resolved, in working time, by priority. */
export function TargetsSection({ targets, dayMinutes, scope, refusal }: TargetsProps) {
  const [edited, setEdited] = useState<TicketPriority | null>(null);
  const targetOf = (priority: TicketPriority): TicketTarget =>
    targets.find((target) => target.priority === priority) ?? {
      priority,
      first_response_minutes: null,
      resolution_minutes: null,
    };
  return (
    <Section
      title="Targets"
      description={`In working time of the organisation's calendar: a day is ${sayDuration(dayMinutes * 60)}. They pause while a ticket waits for the client.`}
      flush
    >
      <ul>
        {TICKET_PRIORITIES.map((priority) => {
          const target = targetOf(priority);
          return (
            <li
              key={priority}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator px-4 py-2 last:border-0"
            >
              <span className="w-20">
                <PriorityBadge priority={priority} />
              </span>
              <span className="min-w-0 flex-1">
                {`First response ${inWords(target.first_response_minutes, dayMinutes)}, resolution ${inWords(target.resolution_minutes, dayMinutes)}`}
              </span>
              <Button
                size="sm"
                icon={<Pencil aria-hidden />}
                disabledReason={refusal}
                aria-label={`Change the target for ${TICKET_PRIORITY[priority].label}`}
                onPress={() => setEdited(priority)}
              >
                Change
              </Button>
            </li>
          );
        })}
      </ul>
      {edited && (
        <TargetDialog
          target={targetOf(edited)}
          dayMinutes={dayMinutes}
          scope={scope}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

function inWords(minutes: number | null, dayMinutes: number): string {
  return minutes === null ? "without a target" : `in ${sayTarget(minutes, dayMinutes)}`;
}

const unitsOf = (dayMinutes: number): DurationUnit[] => [
  { value: "minutes", label: "minutes", size: 1 },
  { value: "hours", label: "hours", size: 60 },
  { value: "days", label: "working days", size: dayMinutes },
];

function TargetDialog({
  target,
  dayMinutes,
  scope,
  onClose,
}: {
  target: TicketTarget;
  dayMinutes: number;
  scope: OrgScope;
  onClose: () => void;
}) {
  const { label } = TICKET_PRIORITY[target.priority];
  const units = unitsOf(dayMinutes);
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Target for ${label}`}
      description="Open tickets get their new due time at once. What was used of it stays used."
      size="sm"
      schema={ticketTargetSchema}
      action={(input) => setTicketTarget(scope, input)}
      defaultValues={target}
      onSuccess={() => toast.success("Target saved")}
    >
      {(form) => (
        <FieldGroup>
          <DurationField
            {...form.field("first_response_minutes")}
            label="First response"
            units={units}
            autoFocus
          />
          <DurationField
            {...form.field("resolution_minutes")}
            label="Resolution"
            description="Empty for no target."
            units={units}
          />
        </FieldGroup>
      )}
    </FormDialog>
  );
}
