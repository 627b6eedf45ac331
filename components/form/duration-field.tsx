"use client";

import { Label, ListBox, NumberField as HeroNumberField, Select } from "@heroui/react";
import { useState } from "react";

import { cn } from "@/components/ui/cn";

import { optionItem, type Option } from "./choice-fields";
import { FIELD_CLASS, type FieldProps, FieldShell, useField } from "./field-shell";

/** A unit, and how much of the smallest it is: `{ value: "hours", label: "hours", size: 60 }`. Smallest first. */
export type DurationUnit = Option & { size: number };

/** A length of time, typed in the unit that suits it, kept in the smallest; empty is null. */
export function DurationField({
  label,
  description,
  units,
  ...binding
}: FieldProps<number | null | undefined> & { units: readonly DurationUnit[] }) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  const [unit, setUnit] = useState(() => suitedUnit(units, value));
  const size = units.find((known) => known.value === unit)?.size ?? 1;
  const keep = (amount: number, of: number) =>
    onChange(Number.isNaN(amount) ? null : Math.round(amount * of));
  const change = (next: string) => {
    setUnit(next);
    // What was typed stays: four hours become four days.
    if (value) keep(value / size, units.find((known) => known.value === next)?.size ?? 1);
  };
  return (
    <div className={cn("grid grid-cols-[minmax(0,1fr)_8rem] items-start gap-2", binding.className)}>
      <HeroNumberField
        {...props}
        value={value === null || value === undefined ? Number.NaN : value / size}
        onChange={(amount) => keep(amount, size)}
        formatOptions={{ maximumFractionDigits: 2 }}
        autoFocus={binding.autoFocus}
        isWheelDisabled
        className={FIELD_CLASS}
      >
        <FieldShell label={label} description={description} error={error}>
          <HeroNumberField.Group className="flex items-center">
            <HeroNumberField.Input ref={inputRef} className="w-full flex-1 text-right" />
          </HeroNumberField.Group>
        </FieldShell>
      </HeroNumberField>
      <Select
        value={unit}
        onChange={(key) => change(String(key))}
        isDisabled={props.isDisabled}
        className={FIELD_CLASS}
      >
        <Label>
          Unit<span className="sr-only"> of {label.toLowerCase()}</span>
        </Label>
        <Select.Trigger>
          <Select.Value />
          <Select.Indicator />
        </Select.Trigger>
        <Select.Popover>
          <ListBox<Option> items={units}>{optionItem}</ListBox>
        </Select.Popover>
      </Select>
    </div>
  );
}

/** The largest in which it is a whole number. */
function suitedUnit(units: readonly DurationUnit[], value: number | null | undefined): string {
  const whole = units.filter(({ size }) => value && value % size === 0);
  return (whole.at(-1) ?? units[1] ?? units[0])?.value ?? "";
}
