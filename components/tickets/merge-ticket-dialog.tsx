"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { mergeTicket, unmergeTicket } from "@/lib/tickets/actions";
import type { Ticket } from "@/lib/tickets/queries";
import { mergeTicketSchema } from "@/lib/tickets/schema";

/** Closes a ticket as a part of another of the same client. */
export function MergeTicketDialog({
  ticket,
  scope,
  ...dialog
}: {
  ticket: Ticket;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const router = useRouter();
  return (
    <FormDialog
      {...dialog}
      title={`Merge ${ticket.reference}`}
      description="It is closed, and what was said in it is read in the other ticket, which takes over the links that it lacks. You can take it out again; what is said in the other meanwhile stays there."
      size="sm"
      schema={mergeTicketSchema}
      action={(input) => mergeTicket(scope, input)}
      defaultValues={{ id: ticket.id, target: "" }}
      submitLabel="Merge"
      submitVariant="danger"
      onSuccess={({ id }) => {
        router.push(`/${scope.org}/support/${id}` as Route);
        toast.success(`${ticket.reference} is merged`, {
          action: { label: "Undo", onPress: () => void unmerge(ticket, scope) },
        });
      }}
    >
      {(form) => (
        <TextField
          {...form.field("target")}
          label="Into"
          description="The reference of the other ticket, as TKT-0012. Of the same client."
          autoFocus
        />
      )}
    </FormDialog>
  );
}

/** Takes it out of the other again, and says so. */
export async function unmerge(
  { id, reference }: Pick<Ticket, "id" | "reference">,
  scope: OrgScope,
) {
  const result = await unmergeTicket(scope, { id });
  if (result.ok) toast.success(`${reference} stands by itself again`);
  else toast.error(`${reference} is still merged`, { description: result.message });
}
