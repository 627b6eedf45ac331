"use client";

import { Input, InputGroup, TextArea, TextField as HeroTextField } from "@heroui/react";
import { Eye, EyeOff } from "lucide-react";
import { type ReactNode, useState } from "react";

import { cn } from "@/components/ui/cn";

import { FIELD_CLASS, type FieldProps, FieldShell, useField } from "./field-shell";

type TextValue = string | null | undefined;

type TextFieldProps = FieldProps<TextValue> & {
  placeholder?: string;
  type?: "text" | "email" | "url" | "tel";
  autoComplete?: string;
  /** Shown inside, at the edges: a unit, a fixed part of an address. */
  prefix?: ReactNode;
  suffix?: ReactNode;
};

export function TextField({
  label,
  description,
  placeholder,
  type = "text",
  autoComplete = "off",
  prefix,
  suffix,
  ...binding
}: TextFieldProps) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  return (
    <HeroTextField
      {...props}
      value={value ?? ""}
      onChange={onChange}
      type={type}
      autoComplete={autoComplete}
      autoFocus={binding.autoFocus}
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell
        label={label}
        description={description}
        error={error}
        counter={<Counter value={value} max={binding.maxLength} />}
      >
        {prefix || suffix ? (
          <InputGroup>
            {prefix && <InputGroup.Prefix>{prefix}</InputGroup.Prefix>}
            <InputGroup.Input ref={inputRef} placeholder={placeholder} className="w-full min-w-0" />
            {suffix && <InputGroup.Suffix>{suffix}</InputGroup.Suffix>}
          </InputGroup>
        ) : (
          <Input ref={inputRef} placeholder={placeholder} />
        )}
      </FieldShell>
    </HeroTextField>
  );
}

export function TextAreaField({
  label,
  description,
  placeholder,
  rows = 4,
  ...binding
}: FieldProps<TextValue> & { placeholder?: string; rows?: number }) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  return (
    <HeroTextField
      {...props}
      value={value ?? ""}
      onChange={onChange}
      autoFocus={binding.autoFocus}
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell
        label={label}
        description={description}
        error={error}
        counter={<Counter value={value} max={binding.maxLength} />}
      >
        <TextArea
          ref={inputRef}
          placeholder={placeholder}
          rows={rows}
          className="field-sizing-content max-h-96 min-h-20"
        />
      </FieldShell>
    </HeroTextField>
  );
}

export function PasswordField({
  label,
  description,
  autoComplete = "current-password",
  ...binding
}: FieldProps<string> & { autoComplete?: "current-password" | "new-password" }) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  const [isShown, setShown] = useState(false);
  return (
    <HeroTextField
      {...props}
      value={value ?? ""}
      onChange={onChange}
      type={isShown ? "text" : "password"}
      autoComplete={autoComplete}
      autoFocus={binding.autoFocus}
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell label={label} description={description} error={error}>
        <InputGroup>
          <InputGroup.Input
            ref={inputRef}
            className="w-full min-w-0"
            spellCheck="false"
            autoCapitalize="none"
          />
          <InputGroup.Suffix className="border-0 px-1">
            <button
              type="button"
              aria-label={isShown ? "Hide the password" : "Show the password"}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
              className="flex size-6 cursor-pointer items-center justify-center rounded-sm text-muted hover:text-foreground"
            >
              {isShown ? (
                <EyeOff aria-hidden className="size-4" />
              ) : (
                <Eye aria-hidden className="size-4" />
              )}
            </button>
          </InputGroup.Suffix>
        </InputGroup>
      </FieldShell>
    </HeroTextField>
  );
}

/** How much room is left, once it matters. What is too long is kept and refused, never cut off. */
function Counter({ value, max }: { value: TextValue; max: number | undefined }) {
  const length = value?.length ?? 0;
  if (!max || length < max * 0.8) return null;
  return (
    <span
      className={cn("shrink-0 text-xs", length > max ? "text-danger" : "text-muted")}
      aria-live="polite"
    >
      {length}/{max}
    </span>
  );
}
