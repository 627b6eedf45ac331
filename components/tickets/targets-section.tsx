"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";

import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { sayDuration } from "@/lib/tickets/duration";
import type { TicketTarget } from "@/lib/tickets/queries";
import { TICKET_PRIORITIES, type TicketPriority } from "@/lib/tickets/rules";
import { ticketTargetSchema } from "@/lib/tickets/schema";
import { setTicketTarget } from "@/lib/tickets/setting-actions";

import { PriorityBadge, TICKET_PRIORITY } from "./ticket-words";

type TargetsProps = { targets: TicketTarget[]; scope: OrgScope; refusal: string | null };

/** How soon tickets are answered and resolved, in working time, by priority. */
export function TargetsSection({ targets, scope, refusal }: TargetsProps) {
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
      description="In working time of the organisation's calendar. They pause while a ticket waits for the client."
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
                {`First response ${inWords(target.first_response_minutes)}, resolution ${inWords(target.resolution_minutes)}`}
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
        <TargetDialog target={targetOf(edited)} scope={scope} onClose={() => setEdited(null)} />
      )}
    </Section>
  );
}

function inWords(minutes: number | null): string {
  return minutes === null ? "without a target" : `in ${sayDuration(minutes * 60)}`;
}

function TargetDialog({
  target,
  scope,
  onClose,
}: {
  target: TicketTarget;
  scope: OrgScope;
  onClose: () => void;
}) {
  const { label } = TICKET_PRIORITY[target.priority];
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
          <NumberField
            {...form.field("first_response_minutes")}
            label="First response, in minutes"
            autoFocus
          />
          <NumberField {...form.field("resolution_minutes")} label="Resolution, in minutes" />
        </FieldGroup>
      )}
    </FormDialog>
  );
}
