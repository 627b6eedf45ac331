"use client";

import { SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { toast } from "@/components/ui/toast";
import { administerOrganisation } from "@/lib/administration/actions";
import type { OrganisationRow } from "@/lib/administration/queries";
import { administerOrganisationSchema } from "@/lib/administration/schema";

import { TIER_LABELS } from "./organisation-status-badge";

const TIER_OPTIONS = Object.entries(TIER_LABELS).map(([value, label]) => ({ value, label }));

export function OrganisationPlanDialog({
  organisation,
  onClose,
}: {
  organisation: OrganisationRow;
  onClose: () => void;
}) {
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Tier and limits of ${organisation.name}`}
      schema={administerOrganisationSchema}
      action={administerOrganisation}
      defaultValues={planOf(organisation)}
      onSuccess={() => toast.success("Saved")}
    >
      {(form) => (
        <FieldGroup columns={2}>
          <SelectField {...form.field("subscription_tier")} label="Tier" options={TIER_OPTIONS} />
          <DateField
            {...form.field("subscription_expires_on")}
            label="Expires at the end of"
            description="Empty: never."
          />
          <NumberField
            {...form.field("max_users")}
            label="People at most"
            description="Empty: no limit."
            digits={0}
          />
          <NumberField
            {...form.field("max_projects")}
            label="Projects at most"
            description="Empty: no limit."
            digits={0}
          />
        </FieldGroup>
      )}
    </FormDialog>
  );
}

/** What administerOrganisation takes, as it stands. */
export function planOf({
  id,
  lock_version,
  is_active,
  subscription_tier,
  subscription_expires_at,
  max_projects,
  max_users,
}: OrganisationRow) {
  const subscription_expires_on = subscription_expires_at?.slice(0, 10) ?? null;
  return {
    id,
    lock_version,
    is_active,
    subscription_tier,
    subscription_expires_on,
    max_projects,
    max_users,
  };
}
