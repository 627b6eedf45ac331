"use client";

import { Description, FieldError, Label } from "@heroui/react";
import type { ReactNode } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import type { FieldBinding } from "./use-action-form";

/** What every field takes besides its binding. */
export type FieldProps<Value> = FieldBinding<Value> & {
  label: string;
  /** One sentence under the field, for what the label cannot say. */
  description?: ReactNode;
  isDisabled?: boolean;
  autoFocus?: boolean;
  className?: string;
};

/** The react-hook-form side of a field, in React Aria's words. */
export function useField<Value>({
  name,
  control,
  isRequired,
  isDisabled,
}: FieldBinding<Value> & { isDisabled?: boolean }) {
  const { field, fieldState } = useController({ name: name as FieldPath<FieldValues>, control });
  return {
    value: field.value as Value,
    onChange: field.onChange as (value: Value) => void,
    inputRef: field.ref,
    error: fieldState.error?.message,
    /** For the React Aria field around the input. */
    props: { name, isRequired, isDisabled, isInvalid: fieldState.invalid, onBlur: field.onBlur },
  };
}

/** Label above; under the input the error, or else the description. */
export function FieldShell({
  label,
  description,
  error,
  counter,
  children,
}: {
  label: string;
  description?: ReactNode;
  error: string | undefined;
  counter?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <Label>{label}</Label>
      {children}
      {(description || counter) && !error && (
        <span className="flex items-start justify-between gap-3">
          <Description>{description}</Description>
          {counter}
        </span>
      )}
      <FieldError>{error}</FieldError>
    </>
  );
}

export const FIELD_CLASS = "flex min-w-0 flex-col gap-1";
