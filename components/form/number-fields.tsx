"use client";

import { NumberField as HeroNumberField } from "@heroui/react";
import type { ReactNode } from "react";

import { cn } from "@/components/ui/cn";
import { useFormat } from "@/components/ui/format";

import { FIELD_CLASS, type FieldProps, FieldShell, useField } from "./field-shell";

type NumberValue = number | null | undefined;

type NumberFieldProps = FieldProps<NumberValue> & {
  placeholder?: string;
  /** Exactly so many decimals once it is left; at most two when not said. */
  digits?: number;
  /** What the arrow keys add. */
  step?: number;
  prefix?: ReactNode;
  suffix?: ReactNode;
};

/** A number; empty is null. Bounds are the schema's: a value is refused in words, never changed silently. */
export function NumberField({
  label,
  description,
  placeholder,
  digits,
  step,
  prefix,
  suffix,
  ...binding
}: NumberFieldProps) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  return (
    <HeroNumberField
      {...props}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 2 }}
      step={step}
      autoFocus={binding.autoFocus}
      isWheelDisabled
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell label={label} description={description} error={error}>
        <HeroNumberField.Group className="flex items-center">
          {prefix && <Edge className="ps-2.5">{prefix}</Edge>}
          <HeroNumberField.Input
            ref={inputRef}
            placeholder={placeholder}
            className="w-full flex-1 text-right"
          />
          {suffix && <Edge className="pe-2.5">{suffix}</Edge>}
        </HeroNumberField.Group>
      </FieldShell>
    </HeroNumberField>
  );
}

/** A sum, in the organisation's currency or the one given. */
export function MoneyField({
  currency,
  ...props
}: Omit<NumberFieldProps, "prefix" | "digits"> & { currency?: string }) {
  const format = useFormat();
  return <NumberField {...props} digits={2} prefix={format.currencySymbol(currency)} />;
}

/** A percentage on the scale 0 to 100. */
export function PercentField(props: Omit<NumberFieldProps, "suffix">) {
  return <NumberField {...props} suffix="%" />;
}

function Edge({ children, className }: { children: ReactNode; className: string }) {
  return <span className={cn("shrink-0 text-muted", className)}>{children}</span>;
}
