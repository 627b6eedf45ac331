"use client";

import type { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { RecordField } from "@/components/lookups/record-field";
import { toOptions } from "@/components/form/options";
import { RateFields } from "@/components/talent/rate-fields";
import type { OrgScope } from "@/lib/auth/context";
import type { createJobSchema } from "@/lib/jobs/schema";

import { EMPLOYMENT_TYPE, REMOTE_POLICY } from "./job-words";

type Chosen = { id: string | null; name: string | null };
type Props = {
  form: Pick<ActionForm<z.input<typeof createJobSchema>>, "field">;
  scope: OrgScope;
  owner: Chosen;
  account?: Chosen;
  contact?: Chosen;
};

export function JobFields({ form, scope, owner, account, contact }: Props) {
  return (
    <>
      <TextField {...form.field("title")} label="Title" autoFocus />
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
        <NumberField {...form.field("openings")} label="Openings" digits={0} />
        <SelectField
          {...form.field("employment_type")}
          label="Type"
          options={toOptions(EMPLOYMENT_TYPE)}
        />
        <TextField {...form.field("location")} label="Location" />
        <SelectField
          {...form.field("remote_policy")}
          label="Where the work is done"
          options={toOptions(REMOTE_POLICY)}
        />
        <NumberField {...form.field("bill_rate")} label="Bill rate" digits={2} />
        <NumberField {...form.field("pay_rate")} label="Pay rate" digits={2} />
        <RateFields unit={form.field("rate_unit")} currency={form.field("currency")} />
        <DateField {...form.field("start_date")} label="Start" />
        <RecordField
          {...form.field("owner_id")}
          label="Owner"
          kind="owner"
          scope={scope}
          chosen={owner}
        />
      </FieldGroup>
      <TextAreaField
        {...form.field("description")}
        label="Description"
        description="What candidates are told."
      />
      <TextAreaField
        {...form.field("notes")}
        label="Notes"
        description="For your own people only."
      />
    </>
  );
}
