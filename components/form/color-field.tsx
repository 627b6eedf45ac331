"use client";

import { InputGroup, TextField as HeroTextField } from "@heroui/react";

import { cn } from "@/components/ui/cn";
import { accentTheme } from "@/lib/theme/accent";

import { FIELD_CLASS, type FieldProps, FieldShell, useField } from "./field-shell";

const HEX = /^#[0-9a-f]{6}$/i;

/** A colour as `#rrggbb`, typed or picked, with how it will really look in both themes. */
export function ColorField({
  label,
  description,
  ...binding
}: FieldProps<string | null | undefined>) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  const isHex = HEX.test(value ?? "");
  const { light, dark } = accentTheme(value);
  return (
    <HeroTextField
      {...props}
      value={value ?? ""}
      onChange={onChange}
      autoComplete="off"
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell label={label} description={description} error={error}>
        <div className="flex items-center gap-2">
          <InputGroup className="flex-1">
            <InputGroup.Prefix className="border-0 px-1.5">
              <input
                type="color"
                aria-label={`${label}: pick`}
                value={isHex ? (value ?? "") : "#000000"}
                disabled={binding.isDisabled}
                onChange={(event) => onChange(event.target.value)}
                className="size-6 cursor-pointer rounded-sm border-0 bg-transparent p-0"
              />
            </InputGroup.Prefix>
            <InputGroup.Input
              ref={inputRef}
              placeholder="#2f4fc4"
              className="w-full min-w-0 font-mono"
              spellCheck="false"
            />
          </InputGroup>
          {[light, dark].map((colors, index) => (
            <span
              key={index === 0 ? "light" : "dark"}
              aria-hidden
              className="rounded-md px-2 py-1 text-xs font-medium"
              style={{ background: colors.accent, color: colors.foreground }}
            >
              {index === 0 ? "Light" : "Dark"}
            </span>
          ))}
        </div>
      </FieldShell>
    </HeroTextField>
  );
}
