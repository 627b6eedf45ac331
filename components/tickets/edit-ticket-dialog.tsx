"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { updateTicket } from "@/lib/tickets/actions";
import type { Ticket } from "@/lib/tickets/queries";
import { updateTicketSchema } from "@/lib/tickets/schema";

import { TicketFormFields } from "./ticket-form-fields";

/** Changes what a ticket is about, and who has it. */
export function EditTicketDialog({
  ticket,
  people,
  scope,
  ...dialog
}: {
  ticket: Ticket;
  people: Choice[];
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { id, lock_version, subject, type, priority } = ticket;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${ticket.reference}`}
      size="lg"
      schema={updateTicketSchema}
      action={(input) => updateTicket(scope, input)}
      defaultValues={{
        id,
        lock_version,
        subject,
        type,
        priority,
        assignee_id: ticket.assignee_id,
        requester_id: ticket.requester_id,
        deliverable_id: ticket.deliverable_id,
        execution_id: ticket.execution_id,
      }}
      onSuccess={() => toast.success("Ticket saved")}
    >
      {(form) => (
        <TicketFormFields
          form={form}
          clientId={ticket.client_id}
          people={people}
          side="us"
          scope={scope}
        />
      )}
    </FormDialog>
  );
}
