"use client";

import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField } from "@/components/form/text-fields";
import { RecordField } from "@/components/lookups/record-field";
import { RateFields } from "@/components/talent/rate-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { updatePlacement } from "@/lib/placements/actions";
import type { Placement } from "@/lib/placements/queries";
import { updatePlacementSchema } from "@/lib/placements/schema";

export function EditPlacementDialog({
  placement,
  scope,
  ...dialog
}: {
  placement: Placement;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { owner_id, owner_name } = placement;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${placement.title}`}
      schema={updatePlacementSchema}
      action={(input) => updatePlacement(scope, input)}
      defaultValues={{
        id: placement.id,
        lock_version: placement.lock_version,
        start_date: placement.start_date,
        end_date: placement.end_date,
        bill_rate: placement.bill_rate,
        pay_rate: placement.pay_rate,
        rate_unit: placement.rate_unit,
        currency: placement.currency,
        notes: placement.notes ?? "",
        owner_id,
      }}
      onSuccess={() => toast.success("Placement saved")}
    >
      {(form) => (
        <>
          <FieldGroup columns={2}>
            <DateField {...form.field("start_date")} label="Start" autoFocus />
            <DateField {...form.field("end_date")} label="End" />
            <NumberField {...form.field("pay_rate")} label="Pay rate" digits={2} />
            <NumberField {...form.field("bill_rate")} label="Bill rate" digits={2} />
            <RateFields unit={form.field("rate_unit")} currency={form.field("currency")} />
            <RecordField
              {...form.field("owner_id")}
              label="Owner"
              kind="owner"
              scope={scope}
              chosen={{ id: owner_id, name: owner_name }}
            />
          </FieldGroup>
          <TextAreaField {...form.field("notes")} label="Notes" />
        </>
      )}
    </FormDialog>
  );
}
