"use client";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { currencyOptions } from "@/components/organisations/format-options";
import { toOptions } from "@/components/form/options";
import { useFormat } from "@/components/ui/format";

import { RATE_UNIT } from "./rate-text";

/** What a rate is paid for, and in which currency; beside the rates. */
export function RateFields({
  unit,
  currency,
}: {
  unit: FieldBinding<string>;
  currency: FieldBinding<string>;
}) {
  const format = useFormat();
  return (
    <>
      <SelectField {...unit} label="Rates are" options={toOptions(RATE_UNIT)} />
      <ComboboxField
        {...currency}
        label="Currency"
        options={currencyOptions(format.options.currency)}
      />
    </>
  );
}
