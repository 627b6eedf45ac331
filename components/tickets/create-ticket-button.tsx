"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { CreateButton } from "@/components/ui/create-button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { createTicket } from "@/lib/tickets/actions";
import type { TicketSide } from "@/lib/tickets/rules";
import { createTicketSchema } from "@/lib/tickets/schema";

import { ChosenFiles } from "./chosen-files";
import { TicketFormFields } from "./ticket-form-fields";
import { useTicketFiles } from "./use-ticket-files";

type CreateTicketProps = {
  scope: OrgScope;
  side: TicketSide;
  /** Those it can be raised for; a single one is not asked for. */
  clients: Choice[];
  people: Choice[];
  /** Where tickets live. */
  base: string;
  /** Why this person may not, in words. */
  refusal: string | null;
  /** What a defect is reported of; without it a ticket is about anything. */
  defectOf?: string;
};

export function CreateTicketButton({ refusal, ...props }: CreateTicketProps) {
  return (
    <CreateButton
      label={props.defectOf ? "Report a defect" : "New ticket"}
      refusal={refusal}
      {...(props.defectOf
        ? { variant: "secondary", size: "sm" }
        : { shortcut: { keys: "c", label: "New ticket" } })}
    >
      {(dialog) => <CreateTicketDialog {...props} {...dialog} />}
    </CreateButton>
  );
}

type DialogProps = Omit<CreateTicketProps, "refusal"> & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

function CreateTicketDialog(props: DialogProps) {
  const { scope, side, clients, people, base, defectOf, ...dialog } = props;
  const router = useRouter();
  const files = useTicketFiles(scope);
  const [only] = clients.length === 1 ? clients : [];
  return (
    <FormDialog
      {...dialog}
      title={defectOf ? "Report a defect" : "New ticket"}
      size="lg"
      schema={createTicketSchema}
      action={(input) => createTicket(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        client_id: only?.value ?? "",
        subject: "",
        body: "",
        type: defectOf ? "defect" : "question",
        priority: "medium",
        deliverable_id: defectOf ?? null,
        execution_id: null,
        batch_item_id: null,
        requester_id: null,
        assignee_id: null,
      }}
      submitLabel="Raise ticket"
      onSuccess={({ id, reference }) => {
        void files.sendWith(id);
        router.push(`${base}/${id}` as Route);
        toast.success(`${reference} is raised`);
      }}
    >
      {(form) => (
        <>
          {!only && <ComboboxField {...form.field("client_id")} label="Client" options={clients} />}
          <TicketFormFields
            form={form}
            clientId={form.hook.watch("client_id")}
            people={people}
            side={side}
            scope={scope}
          />
          <TextAreaField {...form.field("body")} label="Description" rows={5} />
          <ChosenFiles files={files} />
        </>
      )}
    </FormDialog>
  );
}
