"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { z } from "zod";

import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createClient, updateClient } from "@/lib/clients/actions";
import type { ClientRecord } from "@/lib/clients/queries";
import { createClientSchema, updateClientSchema } from "@/lib/clients/schema";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateClientDialog({ scope, ...dialog }: DialogProps) {
  const router = useRouter();
  return (
    <FormDialog
      {...dialog}
      title="New client"
      size="lg"
      schema={createClientSchema}
      action={(input) => createClient(scope, input)}
      defaultValues={{ id: crypto.randomUUID(), name: "", company: "", email: "", phone: "" }}
      submitLabel="Create client"
      onSuccess={({ id }) => router.push(`/${scope.org}/clients/${id}` as Route)}
    >
      {(form) => <ClientFields form={form} />}
    </FormDialog>
  );
}

type EditClientDialogProps = DialogProps & {
  client: ClientRecord["client"];
  notes: string | null;
};

export function EditClientDialog({ client, notes, scope, ...dialog }: EditClientDialogProps) {
  const { id, lock_version, name, company, email, phone, address } = client;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${name}`}
      size="lg"
      schema={updateClientSchema}
      action={(input) => updateClient(scope, input)}
      defaultValues={{
        id,
        lock_version,
        name,
        company: company ?? "",
        email: email ?? "",
        phone: phone ?? "",
        address: address ?? "",
        notes: notes ?? "",
      }}
      onSuccess={() => toast.success("Client saved")}
    >
      {(form) => <ClientFields form={form} />}
    </FormDialog>
  );
}

function ClientFields({
  form,
}: {
  form: Pick<ActionForm<z.input<typeof createClientSchema>>, "field">;
}) {
  return (
    <>
      <TextField {...form.field("name")} label="Name" description="As in lists." autoFocus />
      <FieldGroup columns={2}>
        <TextField
          {...form.field("company")}
          label="Legal name"
          description="As on contracts and certificates."
        />
        <TextField {...form.field("email")} label="E-mail" type="email" />
        <TextField {...form.field("phone")} label="Phone" type="tel" />
      </FieldGroup>
      <TextAreaField {...form.field("address")} label="Address" rows={3} />
      <TextAreaField
        {...form.field("notes")}
        label="Notes"
        description="For your own people only: the client never sees them."
      />
    </>
  );
}
