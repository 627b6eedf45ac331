"use client";

import type { z } from "zod";

import { Duplicates } from "@/components/duplicates/duplicates";
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
import type { createCandidateSchema } from "@/lib/candidates/schema";

import { CANDIDATE_SOURCE } from "./candidate-words";

type CandidateInput = z.input<typeof createCandidateSchema>;
type Props = {
  form: Pick<ActionForm<CandidateInput>, "field">;
  typed: Pick<CandidateInput, "full_name" | "email">;
  scope: OrgScope;
  owner: { id: string | null; name: string | null };
  /** The candidate themselves, who is no duplicate of themselves. */
  candidateId?: string;
};

export function CandidateFields({ form, typed, scope, owner, candidateId }: Props) {
  return (
    <>
      <FieldGroup columns={2}>
        <TextField {...form.field("full_name")} label="Name" autoFocus />
        <TextField {...form.field("job_title")} label="Job title" />
        <TextField {...form.field("email")} label="E-mail" type="email" />
        <TextField {...form.field("phone")} label="Phone" type="tel" />
      </FieldGroup>
      <Duplicates
        recordType="candidate"
        email={typed.email}
        name={typed.full_name}
        scope={scope}
        {...(candidateId && { exceptId: candidateId })}
      />
      <FieldGroup columns={2}>
        <TextField {...form.field("location")} label="Location" />
        <DateField {...form.field("available_from")} label="Available from" />
        <NumberField {...form.field("desired_rate")} label="Desired rate" digits={2} />
        <SelectField
          {...form.field("source")}
          label="Source"
          options={toOptions(CANDIDATE_SOURCE)}
        />
        <RateFields unit={form.field("rate_unit")} currency={form.field("currency")} />
        <RecordField
          {...form.field("owner_id")}
          label="Owner"
          kind="owner"
          scope={scope}
          chosen={owner}
        />
      </FieldGroup>
      <TextAreaField
        {...form.field("resume_note")}
        label="Résumé"
        description="In short: what they have done, and what they look for."
        rows={6}
      />
    </>
  );
}
