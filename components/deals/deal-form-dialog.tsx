"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { z } from "zod";

import { ComboboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { MoneyField, PercentField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { RecordField } from "@/components/lookups/record-field";
import { currencyOptions } from "@/components/organisations/format-options";
import { useFormat } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createDeal, updateDeal } from "@/lib/deals/actions";
import type { Deal } from "@/lib/deals/queries";
import { createDealSchema, updateDealSchema } from "@/lib/deals/schema";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

type Chosen = { id: string | null; name: string | null };
/** What a new deal begins with. */
export type DealStart = { owner: Chosen; account?: Chosen; contact?: Chosen };

export function CreateDealDialog({ scope, start, ...dialog }: DialogProps & { start: DealStart }) {
  const router = useRouter();
  const { currency } = useFormat().options;
  return (
    <FormDialog
      {...dialog}
      title="New deal"
      size="lg"
      schema={createDealSchema}
      action={(input) => createDeal(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        name: "",
        account_id: start.account?.id ?? null,
        contact_id: start.contact?.id ?? null,
        value: null,
        currency,
        probability: 20,
        expected_close: null,
        next_step: "",
        notes: "",
        owner_id: start.owner.id,
      }}
      submitLabel="Create deal"
      onSuccess={({ id }) => router.push(`/${scope.org}/pipeline/deals/${id}` as Route)}
    >
      {(form) => (
        <DealFields form={form} currency={form.hook.watch("currency")} scope={scope} {...start} />
      )}
    </FormDialog>
  );
}

export function EditDealDialog({ deal, scope, ...dialog }: DialogProps & { deal: Deal }) {
  const { id, lock_version, name, account_id, contact_id, value, currency } = deal;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${name}`}
      size="lg"
      schema={updateDealSchema}
      action={(input) => updateDeal(scope, input)}
      defaultValues={{
        id,
        lock_version,
        name,
        account_id,
        contact_id,
        value,
        currency,
        probability: deal.probability,
        expected_close: deal.expected_close,
        next_step: deal.next_step ?? "",
        notes: deal.notes ?? "",
      }}
      onSuccess={() => toast.success("Deal saved")}
    >
      {(form) => (
        <DealFields
          form={form}
          currency={form.hook.watch("currency")}
          scope={scope}
          account={{ id: account_id, name: deal.account_name }}
          contact={{ id: contact_id, name: deal.contact_name }}
        />
      )}
    </FormDialog>
  );
}

type DealFieldsProps = Partial<DealStart> & {
  form: Pick<ActionForm<z.input<typeof createDealSchema>>, "field">;
  currency: string;
  scope: OrgScope;
};

function DealFields({ form, currency, scope, account, contact, owner }: DealFieldsProps) {
  return (
    <>
      <TextField {...form.field("name")} label="Name" autoFocus />
      <FieldGroup columns={2}>
        <RecordField
          {...form.field("account_id")}
          label="Account"
          kind="account"
          scope={scope}
          {...(account && { chosen: account })}
        />
        <RecordField
          {...form.field("contact_id")}
          label="Contact"
          kind="contact"
          scope={scope}
          {...(contact && { chosen: contact })}
        />
        <MoneyField {...form.field("value")} label="Value" currency={currency} />
        <ComboboxField
          {...form.field("currency")}
          label="Currency"
          options={currencyOptions(currency)}
        />
        <PercentField {...form.field("probability")} label="Probability" />
        <DateField {...form.field("expected_close")} label="Expected close" />
        {owner && (
          <RecordField
            {...form.field("owner_id")}
            label="Owner"
            kind="owner"
            scope={scope}
            chosen={owner}
          />
        )}
        <TextField {...form.field("next_step")} label="Next step" />
      </FieldGroup>
      <TextAreaField {...form.field("notes")} label="Notes" />
    </>
  );
}
