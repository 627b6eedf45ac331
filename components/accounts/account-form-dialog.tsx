"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { z } from "zod";

import { Duplicates } from "@/components/duplicates/duplicates";
import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { RecordField } from "@/components/lookups/record-field";
import { toast } from "@/components/ui/toast";
import { createAccount, updateAccount } from "@/lib/accounts/actions";
import type { Account } from "@/lib/accounts/queries";
import { ACCOUNT_SIZES } from "@/lib/accounts/rules";
import { createAccountSchema, updateAccountSchema } from "@/lib/accounts/schema";
import type { OrgScope } from "@/lib/auth/context";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateAccountDialog({
  scope,
  me,
  ...dialog
}: DialogProps & { me: { id: string; name: string } }) {
  const router = useRouter();
  return (
    <FormDialog
      {...dialog}
      title="New account"
      size="lg"
      schema={createAccountSchema}
      action={(input) => createAccount(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        name: "",
        website: "",
        email_domain: "",
        industry: "",
        size: null,
        phone: "",
        address: "",
        notes: "",
        owner_id: me.id,
      }}
      submitLabel="Create account"
      onSuccess={({ id }) => router.push(`/${scope.org}/pipeline/accounts/${id}` as Route)}
    >
      {(form) => <AccountFields form={form} typed={form.hook.watch()} scope={scope} owner={me} />}
    </FormDialog>
  );
}

export function EditAccountDialog({
  account,
  scope,
  ...dialog
}: DialogProps & { account: Account }) {
  const { id, lock_version, name, size } = account;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${name}`}
      size="lg"
      schema={updateAccountSchema}
      action={(input) => updateAccount(scope, input)}
      defaultValues={{
        id,
        lock_version,
        name,
        website: account.website ?? "",
        email_domain: account.email_domain ?? "",
        industry: account.industry ?? "",
        size,
        phone: account.phone ?? "",
        address: account.address ?? "",
        notes: account.notes ?? "",
      }}
      onSuccess={() => toast.success("Account saved")}
    >
      {(form) => (
        <AccountFields form={form} typed={form.hook.watch()} scope={scope} accountId={id} />
      )}
    </FormDialog>
  );
}

type AccountInput = z.input<typeof createAccountSchema>;
type AccountFieldsProps = {
  form: Pick<ActionForm<AccountInput>, "field">;
  typed: Pick<AccountInput, "name" | "email_domain">;
  scope: OrgScope;
  /** Of a new one; later it has a dialog of its own. */
  owner?: { id: string | null; name: string | null };
  /** The account itself, which is no duplicate of itself. */
  accountId?: string;
};

const SIZES = ACCOUNT_SIZES.map((size) => ({ value: size, label: size }));

function AccountFields({ form, typed, scope, owner, accountId }: AccountFieldsProps) {
  return (
    <>
      <TextField {...form.field("name")} label="Name" autoFocus />
      <Duplicates
        recordType="account"
        company={typed.name}
        // Any address there: only what stands after the @ is compared.
        email={typed.email_domain && `a@${typed.email_domain}`}
        scope={scope}
        {...(accountId && { exceptId: accountId })}
      />
      <FieldGroup columns={2}>
        <TextField {...form.field("website")} label="Website" placeholder="www.example.com" />
        <TextField
          {...form.field("email_domain")}
          label="E-mail domain"
          placeholder="example.com"
          description="Leads from it are recognised."
        />
        <TextField {...form.field("industry")} label="Industry" />
        <SelectField {...form.field("size")} label="People there" options={SIZES} />
        <TextField {...form.field("phone")} label="Phone" type="tel" />
        {owner && (
          <RecordField
            {...form.field("owner_id")}
            label="Owner"
            kind="owner"
            scope={scope}
            chosen={owner}
          />
        )}
      </FieldGroup>
      <TextAreaField {...form.field("address")} label="Address" rows={3} />
      <TextAreaField {...form.field("notes")} label="Notes" />
    </>
  );
}
