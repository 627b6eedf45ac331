"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { z } from "zod";

import { ComboboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { MoneyField } from "@/components/form/number-fields";
import { TextField } from "@/components/form/text-fields";
import { RadioGroupField, SwitchField } from "@/components/form/toggle-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { RecordField } from "@/components/lookups/record-field";
import { currencyOptions } from "@/components/organisations/format-options";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { convertLead } from "@/lib/leads/actions";
import type { LeadRecord } from "@/lib/leads/queries";
import { convertLeadSchema } from "@/lib/leads/schema";

type ConvertForm = Pick<ActionForm<z.input<typeof convertLeadSchema>>, "field" | "hook">;
type Known = { id: string; name: string } | null;

/** Turns a lead into an account, a contact and, if there is something to sell, a deal. */
export function ConvertLeadDialog({
  record: { lead, duplicates },
  scope,
  ...dialog
}: {
  record: LeadRecord;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const router = useRouter();
  // What seems to be here already is offered first.
  const knownOf = (kind: string): Known => {
    const found = duplicates.find((duplicate) => duplicate.kind === kind);
    return found ? { id: found.id, name: found.title } : null;
  };
  const [account, contact] = [knownOf("account"), knownOf("contact")];
  return (
    <FormDialog
      {...dialog}
      title={`Convert ${lead.full_name}`}
      description="The lead stays as it is, with links to what it became."
      size="lg"
      schema={convertLeadSchema}
      action={(input) => convertLead(scope, input)}
      defaultValues={{
        id: lead.id,
        new_account_id: crypto.randomUUID(),
        new_contact_id: crypto.randomUUID(),
        new_deal_id: crypto.randomUUID(),
        account: account ? "existing" : "new",
        account_id: account?.id ?? null,
        account_name: lead.company ?? lead.full_name,
        contact: contact ? "existing" : "new",
        contact_id: contact?.id ?? null,
        with_deal: true,
        deal_name: lead.company ?? lead.full_name,
        value: lead.value,
        currency: lead.currency,
        expected_close: null,
      }}
      submitLabel="Convert lead"
      onSuccess={({ account_id, deal_id }) => {
        const to = deal_id ? `deals/${deal_id}` : `accounts/${account_id}`;
        router.push(`/${scope.org}/pipeline/${to}` as Route);
        toast.success(`${lead.full_name} is converted`);
      }}
    >
      {(form) => (
        <>
          <AccountChoice form={form} scope={scope} known={account} />
          <ContactChoice form={form} scope={scope} known={contact} name={lead.full_name} />
          <DealChoice form={form} />
        </>
      )}
    </FormDialog>
  );
}

type ChoiceProps = { form: ConvertForm; scope: OrgScope; known: Known };

function AccountChoice({ form, scope, known }: ChoiceProps) {
  return (
    <FieldGroup columns={2}>
      <RadioGroupField
        {...form.field("account")}
        label="Account"
        options={[
          { value: "new", label: "A new account" },
          { value: "existing", label: "One that is here" },
        ]}
      />
      {form.hook.watch("account") === "new" ? (
        <TextField {...form.field("account_name")} label="Name of the account" />
      ) : (
        <RecordField
          {...form.field("account_id")}
          label="Existing account"
          kind="account"
          scope={scope}
          {...(known && { chosen: known })}
        />
      )}
    </FieldGroup>
  );
}

function ContactChoice({ form, scope, known, name }: ChoiceProps & { name: string }) {
  return (
    <FieldGroup columns={2}>
      <RadioGroupField
        {...form.field("contact")}
        label="Contact"
        options={[
          { value: "new", label: `${name}, a new contact` },
          { value: "existing", label: "One that is here" },
        ]}
      />
      {form.hook.watch("contact") === "existing" && (
        <RecordField
          {...form.field("contact_id")}
          label="Existing contact"
          kind="contact"
          scope={scope}
          {...(known && { chosen: known })}
        />
      )}
    </FieldGroup>
  );
}

function DealChoice({ form }: { form: ConvertForm }) {
  const [withDeal, currency] = form.hook.watch(["with_deal", "currency"]);
  return (
    <>
      <SwitchField {...form.field("with_deal")} label="There is something to sell: make a deal" />
      {withDeal && (
        <FieldGroup columns={2}>
          <TextField {...form.field("deal_name")} label="Name of the deal" />
          <DateField {...form.field("expected_close")} label="Expected close" />
          <MoneyField {...form.field("value")} label="Value" currency={currency} />
          <ComboboxField
            {...form.field("currency")}
            label="Currency"
            options={currencyOptions(currency)}
          />
        </FieldGroup>
      )}
    </>
  );
}
