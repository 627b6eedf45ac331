"use client";

import { ComboBox, Description, Input, Label, ListBox, Select } from "@heroui/react";
import type { ReactNode } from "react";

import { cn } from "@/components/ui/cn";

import { FIELD_CLASS, type FieldProps, FieldShell, useField } from "./field-shell";

export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  /** A second line: a role, an address, what the choice means. */
  description?: string;
  icon?: ReactNode;
};

type ChoiceProps<Value> = FieldProps<Value> & { options: readonly Option[]; placeholder?: string };

/** One of a short list. */
export function SelectField({
  label,
  description,
  options,
  placeholder = "Choose…",
  ...binding
}: ChoiceProps<string | null | undefined>) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  return (
    <Select
      {...props}
      value={value ?? null}
      onChange={(key) => onChange(key === null ? null : String(key))}
      placeholder={placeholder}
      autoFocus={binding.autoFocus}
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell label={label} description={description} error={error}>
        <Select.Trigger ref={inputRef}>
          <Select.Value />
          <Select.Indicator />
        </Select.Trigger>
      </FieldShell>
      <Select.Popover>
        <OptionList options={options} />
      </Select.Popover>
    </Select>
  );
}

/** One of a long list, found by typing: people, records. */
export function ComboboxField({
  label,
  description,
  options,
  placeholder,
  ...binding
}: ChoiceProps<string | null | undefined>) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  return (
    <ComboBox
      {...props}
      value={value ?? null}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={options}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={binding.autoFocus}
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell label={label} description={description} error={error}>
        <ComboBox.InputGroup>
          <Input ref={inputRef} placeholder={placeholder} />
          <ComboBox.Trigger />
        </ComboBox.InputGroup>
      </FieldShell>
      <ComboBox.Popover>
        <ListBox<Option>
          renderEmptyState={() => <p className="px-2.5 py-2 text-muted">Nothing matches.</p>}
        >
          {optionItem}
        </ListBox>
      </ComboBox.Popover>
    </ComboBox>
  );
}

function OptionList({
  options,
  selectionMode,
}: {
  options: readonly Option[];
  selectionMode?: "multiple";
}) {
  return (
    <ListBox<Option> items={options} {...(selectionMode && { selectionMode })}>
      {optionItem}
    </ListBox>
  );
}

// A function and not a component: the list reads the id from the element it is given.
export function optionItem({ value, label, description, icon }: Option) {
  return (
    <ListBox.Item id={value} textValue={label}>
      {icon}
      <span className="flex min-w-0 flex-col">
        <Label className="truncate text-sm font-normal">{label}</Label>
        {description && <Description className="truncate">{description}</Description>}
      </span>
      <ListBox.ItemIndicator />
    </ListBox.Item>
  );
}
