"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { z } from "zod";

import { Duplicates } from "@/components/duplicates/duplicates";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { RecordField } from "@/components/lookups/record-field";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createContact, updateContact } from "@/lib/contacts/actions";
import type { Contact } from "@/lib/contacts/queries";
import { createContactSchema, updateContactSchema } from "@/lib/contacts/schema";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

type Chosen = { id: string | null; name: string | null };
/** What a new contact begins with. */
export type ContactStart = { owner: Chosen; account?: Chosen };

export function CreateContactDialog({
  scope,
  start,
  ...dialog
}: DialogProps & { start: ContactStart }) {
  const router = useRouter();
  return (
    <FormDialog
      {...dialog}
      title="New contact"
      size="lg"
      schema={createContactSchema}
      action={(input) => createContact(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        full_name: "",
        account_id: start.account?.id ?? null,
        job_title: "",
        email: "",
        phone: "",
        notes: "",
        owner_id: start.owner.id,
      }}
      submitLabel="Create contact"
      onSuccess={({ id }) => router.push(`/${scope.org}/pipeline/contacts/${id}` as Route)}
    >
      {(form) => (
        <ContactFields form={form} email={form.hook.watch("email")} scope={scope} {...start} />
      )}
    </FormDialog>
  );
}

export function EditContactDialog({
  contact,
  scope,
  ...dialog
}: DialogProps & { contact: Contact }) {
  const { id, lock_version, full_name, account_id } = contact;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${full_name}`}
      size="lg"
      schema={updateContactSchema}
      action={(input) => updateContact(scope, input)}
      defaultValues={{
        id,
        lock_version,
        full_name,
        account_id,
        job_title: contact.job_title ?? "",
        email: contact.email ?? "",
        phone: contact.phone ?? "",
        notes: contact.notes ?? "",
      }}
      onSuccess={() => toast.success("Contact saved")}
    >
      {(form) => (
        <ContactFields
          form={form}
          email={form.hook.watch("email")}
          scope={scope}
          account={{ id: account_id, name: contact.account_name }}
          contactId={id}
        />
      )}
    </FormDialog>
  );
}

type ContactFieldsProps = Partial<ContactStart> & {
  form: Pick<ActionForm<z.input<typeof createContactSchema>>, "field">;
  email: string | null | undefined;
  scope: OrgScope;
  /** The contact itself, which is no duplicate of itself. */
  contactId?: string;
};

function ContactFields({ form, email, scope, account, owner, contactId }: ContactFieldsProps) {
  return (
    <>
      <TextField {...form.field("full_name")} label="Name" autoFocus />
      <FieldGroup columns={2}>
        <RecordField
          {...form.field("account_id")}
          label="Account"
          kind="account"
          scope={scope}
          {...(account && { chosen: account })}
        />
        <TextField {...form.field("job_title")} label="Job title" />
        <TextField {...form.field("email")} label="E-mail" type="email" />
        <TextField {...form.field("phone")} label="Phone" type="tel" />
      </FieldGroup>
      <Duplicates
        recordType="contact"
        email={email}
        scope={scope}
        {...(contactId && { exceptId: contactId })}
      />
      {owner && (
        <RecordField
          {...form.field("owner_id")}
          label="Owner"
          kind="owner"
          scope={scope}
          chosen={owner}
        />
      )}
      <TextAreaField {...form.field("notes")} label="Notes" />
    </>
  );
}
