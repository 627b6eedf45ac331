"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { z } from "zod";

import { Duplicates } from "@/components/duplicates/duplicates";
import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { MoneyField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { RecordField } from "@/components/lookups/record-field";
import { currencyOptions } from "@/components/organisations/format-options";
import { toOptions } from "@/components/form/options";
import { useFormat } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createLead, updateLead } from "@/lib/leads/actions";
import type { Lead } from "@/lib/leads/queries";
import { createLeadSchema, updateLeadSchema } from "@/lib/leads/schema";

import { LEAD_SOURCE } from "./lead-status-badge";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};
type Me = { id: string; name: string };

export function CreateLeadDialog({ scope, me, ...dialog }: DialogProps & { me: Me }) {
  const router = useRouter();
  const { currency } = useFormat().options;
  return (
    <FormDialog
      {...dialog}
      title="New lead"
      size="lg"
      schema={createLeadSchema}
      action={(input) => createLead(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        full_name: "",
        company: "",
        job_title: "",
        email: "",
        phone: "",
        source: "website",
        value: null,
        currency,
        notes: "",
        owner_id: me.id,
      }}
      submitLabel="Create lead"
      onSuccess={({ id }) => router.push(`/${scope.org}/pipeline/leads/${id}` as Route)}
    >
      {(form) => <LeadFields form={form} typed={form.hook.watch()} scope={scope} owner={me} />}
    </FormDialog>
  );
}

export function EditLeadDialog({ lead, scope, ...dialog }: DialogProps & { lead: Lead }) {
  const { id, lock_version, full_name, source, value, currency } = lead;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${full_name}`}
      size="lg"
      schema={updateLeadSchema}
      action={(input) => updateLead(scope, input)}
      defaultValues={{
        id,
        lock_version,
        full_name,
        company: lead.company ?? "",
        job_title: lead.job_title ?? "",
        email: lead.email ?? "",
        phone: lead.phone ?? "",
        source,
        value,
        currency,
        notes: lead.notes ?? "",
      }}
      onSuccess={() => toast.success("Lead saved")}
    >
      {(form) => <LeadFields form={form} typed={form.hook.watch()} scope={scope} leadId={id} />}
    </FormDialog>
  );
}

type LeadInput = z.input<typeof createLeadSchema>;
type LeadFieldsProps = {
  form: Pick<ActionForm<LeadInput>, "field">;
  typed: Pick<LeadInput, "email" | "company" | "currency">;
  scope: OrgScope;
  /** Of a new one; later it has a dialog of its own. */
  owner?: { id: string | null; name: string | null };
  /** The lead itself, which is no duplicate of itself. */
  leadId?: string;
};

function LeadFields({ form, typed, scope, owner, leadId }: LeadFieldsProps) {
  const { email, company, currency } = typed;
  return (
    <>
      <TextField {...form.field("full_name")} label="Name" autoFocus />
      <FieldGroup columns={2}>
        <TextField {...form.field("company")} label="Company" />
        <TextField {...form.field("job_title")} label="Job title" />
        <TextField {...form.field("email")} label="E-mail" type="email" />
        <TextField {...form.field("phone")} label="Phone" type="tel" />
      </FieldGroup>
      <Duplicates
        recordType="lead"
        email={email}
        company={company}
        scope={scope}
        {...(leadId && { exceptId: leadId })}
      />
      <FieldGroup columns={2}>
        <SelectField {...form.field("source")} label="Source" options={toOptions(LEAD_SOURCE)} />
        {owner && (
          <RecordField
            {...form.field("owner_id")}
            label="Owner"
            kind="owner"
            scope={scope}
            chosen={owner}
          />
        )}
        <MoneyField
          {...form.field("value")}
          label="Value"
          description="What a first order may be worth."
          currency={currency}
        />
        <ComboboxField
          {...form.field("currency")}
          label="Currency"
          options={currencyOptions(currency)}
        />
      </FieldGroup>
      <TextAreaField {...form.field("notes")} label="Notes" />
    </>
  );
}
