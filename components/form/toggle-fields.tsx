"use client";

import {
  Checkbox,
  CheckboxGroup,
  Description,
  FieldError,
  Label,
  Radio,
  RadioGroup,
  Switch,
} from "@heroui/react";

import { cn } from "@/components/ui/cn";

import type { Option } from "./choice-fields";
import { FIELD_CLASS, type FieldProps, useField } from "./field-shell";

/** On or off, taking effect when the form is saved. */
export function SwitchField({ label, description, ...binding }: FieldProps<boolean | undefined>) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  const { isInvalid: _, isRequired: __, ...rest } = props;
  return (
    <Switch
      {...rest}
      isSelected={value ?? false}
      onChange={onChange}
      size="sm"
      inputRef={toRefObject(inputRef)}
      className={binding.className}
    >
      <Switch.Content className="items-center">
        <Switch.Control>
          <Switch.Thumb />
        </Switch.Control>
        <Label className="text-sm font-normal">{label}</Label>
      </Switch.Content>
      {error ? (
        <Description role="alert" className="text-danger-soft-foreground">
          {error}
        </Description>
      ) : (
        description && <Description>{description}</Description>
      )}
    </Switch>
  );
}

/** Several of a few that should all be seen, each with what it means. */
export function CheckboxGroupField({
  label,
  description,
  options,
  isInline,
  ...binding
}: FieldProps<string[] | undefined> & {
  options: readonly Option[];
  /** Side by side, for short words. */ isInline?: boolean;
}) {
  const { value, onChange, error, props } = useField(binding);
  return (
    <CheckboxGroup
      {...props}
      value={value ?? []}
      onChange={onChange}
      className={cn(FIELD_CLASS, "gap-1.5", binding.className)}
    >
      <Label>{label}</Label>
      {description && <Description>{description}</Description>}
      <div className={isInline ? "flex flex-wrap gap-x-4 gap-y-1.5" : "grid gap-1.5"}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value}>
            <Checkbox.Content>
              <Checkbox.Control>
                <Checkbox.Indicator />
              </Checkbox.Control>
              <Label className="text-sm font-normal">{option.label}</Label>
            </Checkbox.Content>
            {option.description && <Description>{option.description}</Description>}
          </Checkbox>
        ))}
      </div>
      <FieldError>{error}</FieldError>
    </CheckboxGroup>
  );
}

/** One of a few that should all be seen, each with what it means. */
export function RadioGroupField({
  label,
  description,
  options,
  ...binding
}: FieldProps<string | null | undefined> & { options: readonly Option[] }) {
  const { value, onChange, error, props } = useField(binding);
  return (
    <RadioGroup
      {...props}
      value={value ?? null}
      onChange={onChange}
      className={cn(FIELD_CLASS, "gap-1.5", binding.className)}
    >
      <Label>{label}</Label>
      {description && <Description>{description}</Description>}
      {options.map((option) => (
        <Radio key={option.value} value={option.value}>
          <Radio.Content>
            <Radio.Control>
              <Radio.Indicator />
            </Radio.Control>
            <Label className="text-sm font-normal">{option.label}</Label>
          </Radio.Content>
          {option.description && <Description>{option.description}</Description>}
        </Radio>
      ))}
      <FieldError>{error}</FieldError>
    </RadioGroup>
  );
}

/** react-hook-form gives a callback, React Aria asks for an object. */
function toRefObject(callback: (element: HTMLInputElement | null) => void) {
  return {
    get current() {
      return null;
    },
    set current(element: HTMLInputElement | null) {
      callback(element);
    },
  };
}
