"use client";

import type { z } from "zod";

import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { CreateButton } from "@/components/ui/create-button";
import { RateFields } from "@/components/talent/rate-fields";
import { useFormat } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { JobRow } from "@/lib/jobs/queries";
import { createOffer, updateOffer } from "@/lib/submissions/part-actions";
import type { Offer } from "@/lib/submissions/queries";
import { createOfferSchema, updateOfferSchema } from "@/lib/submissions/schema";

/** Drafts an offer on the job's terms. `refusal` is why this person may not, or nobody can, in words. */
export function CreateOfferButton({
  submissionId,
  job,
  scope,
  refusal,
}: {
  submissionId: string;
  job: JobRow | null;
  scope: OrgScope;
  refusal: string | null;
}) {
  const { currency } = useFormat().options;
  return (
    <CreateButton label="Make offer" variant="secondary" size="sm" refusal={refusal}>
      {(dialog) => (
        <FormDialog
          {...dialog}
          title="Make offer"
          description="A draft, until it is extended to the candidate."
          schema={createOfferSchema}
          action={(input) => createOffer(scope, input)}
          defaultValues={{
            id: crypto.randomUUID(),
            submission_id: submissionId,
            bill_rate: job?.bill_rate ?? null,
            pay_rate: job?.pay_rate ?? null,
            rate_unit: job?.rate_unit ?? "day",
            currency: job?.currency ?? currency,
            start_date: job?.start_date ?? null,
            end_date: null,
            expires_on: null,
            notes: "",
          }}
          submitLabel="Make offer"
          onSuccess={() => toast.success("Offer drafted")}
        >
          {(form) => <OfferFields form={form} />}
        </FormDialog>
      )}
    </CreateButton>
  );
}

export function EditOfferDialog({
  offer,
  scope,
  ...dialog
}: {
  offer: Offer;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  return (
    <FormDialog
      {...dialog}
      title="Edit offer"
      schema={updateOfferSchema}
      action={(input) => updateOffer(scope, input)}
      defaultValues={{
        id: offer.id,
        lock_version: offer.lock_version,
        bill_rate: offer.bill_rate,
        pay_rate: offer.pay_rate,
        rate_unit: offer.rate_unit,
        currency: offer.currency,
        start_date: offer.start_date,
        end_date: offer.end_date,
        expires_on: offer.expires_on,
        notes: offer.notes ?? "",
      }}
      onSuccess={() => toast.success("Offer saved")}
    >
      {(form) => <OfferFields form={form} />}
    </FormDialog>
  );
}

function OfferFields({
  form,
}: {
  form: Pick<ActionForm<z.input<typeof createOfferSchema>>, "field">;
}) {
  return (
    <>
      <FieldGroup columns={2}>
        <NumberField {...form.field("pay_rate")} label="Pay rate" digits={2} />
        <NumberField {...form.field("bill_rate")} label="Bill rate" digits={2} />
        <RateFields unit={form.field("rate_unit")} currency={form.field("currency")} />
        <DateField {...form.field("start_date")} label="Start" />
        <DateField {...form.field("end_date")} label="End" />
        <DateField
          {...form.field("expires_on")}
          label="Open until"
          description="The last day to accept it."
        />
      </FieldGroup>
      <TextAreaField {...form.field("notes")} label="Notes" />
    </>
  );
}
