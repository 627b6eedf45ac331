"use client";

import { LifeBuoy } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createTicket } from "@/lib/tickets/actions";
import { createTicketSchema } from "@/lib/tickets/schema";

type ReportRunButtonProps = {
  run: { id: string; name: string };
  clientId: string;
  scope: OrgScope;
  /** Why this person may not, in words; null when they may. */
  refusal: string | null;
};

/** Raises a ticket about a run: the supplier's people find the run behind it. */
export function ReportRunButton({ run, clientId, scope, refusal }: ReportRunButtonProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<LifeBuoy aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Report a problem
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Report a problem with this run"
        description="It becomes a ticket that names this run."
        schema={createTicketSchema}
        action={(input) => createTicket(scope, input)}
        defaultValues={{
          id: crypto.randomUUID(),
          client_id: clientId,
          subject: `${run.name}: `,
          body: "",
          type: "problem",
          priority: "medium",
          deliverable_id: null,
          execution_id: run.id,
          requester_id: null,
          assignee_id: null,
        }}
        submitLabel="Raise ticket"
        onSuccess={({ id, reference }) => {
          router.push(`/portal/${clientId}/tickets/${id}` as Route);
          toast.success(`${reference} is raised`);
        }}
      >
        {(form) => (
          <>
            <TextField {...form.field("subject")} label="Subject" autoFocus />
            <TextAreaField {...form.field("body")} label="Description" rows={5} />
          </>
        )}
      </FormDialog>
    </>
  );
}
