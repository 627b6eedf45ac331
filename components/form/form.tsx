"use client";

import { Form as HeroForm } from "@heroui/react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import type { FieldValues } from "react-hook-form";

import { Banner } from "@/components/ui/banner";
import { Button, type ButtonProps } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

import { UnsavedGuard } from "./unsaved-guard";
import type { ActionForm } from "./use-action-form";

/** The form itself: its fields, and above them what the action refused. Ctrl+Enter submits. */
export function Form<Values extends FieldValues>({
  form,
  id,
  children,
  className,
  guard = true,
}: {
  form: ActionForm<Values>;
  /** For a submit button that stands outside. */
  id?: string;
  children: ReactNode;
  className?: string;
  /** Asks before leaving with something typed. Off where leaving loses nothing, as at sign-in. */
  guard?: boolean;
}) {
  const submitOnModEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.submit();
    }
  };
  return (
    <HeroForm id={id} validationBehavior="aria" aria-busy={form.isPending} onSubmit={form.submit}>
      <div role="presentation" className={cn("grid gap-4", className)} onKeyDown={submitOnModEnter}>
        <FormError error={form.error} />
        {children}
      </div>
      {guard && <UnsavedGuard isActive={form.isDirty} />}
    </HeroForm>
  );
}

/** The refusal that belongs to no field. The focus goes to it, each time. */
function FormError({ error }: { error: ActionForm["error"] }) {
  const banner = useRef<HTMLDivElement>(null);
  const attempt = error?.attempt;
  useEffect(() => {
    if (attempt) banner.current?.focus();
  }, [attempt]);
  return error ? <Banner ref={banner} tone="danger" title={error.message} /> : null;
}

/** The button that sends the form, busy while it does. */
export function SubmitButton<Values extends FieldValues>({
  form,
  formId,
  children = "Save",
  ...props
}: Omit<ButtonProps, "type" | "isPending" | "onPress" | "children" | "form"> & {
  form: ActionForm<Values>;
  /** Where the button stands outside its form. */
  formId?: string;
  children?: ReactNode;
}) {
  return (
    <Button
      type="submit"
      variant="primary"
      isPending={form.isPending}
      {...(formId && { form: formId })}
      {...props}
    >
      {children}
    </Button>
  );
}

/** The buttons under a form that is a page. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2 pt-1">{children}</div>;
}

/** Fields that belong together, under a heading, or side by side where there is room. */
export function FieldGroup({
  title,
  description,
  columns = 1,
  children,
}: {
  title?: string;
  description?: string;
  columns?: 1 | 2 | 3;
  children: ReactNode;
}) {
  const grid = cn(
    "grid items-start gap-4",
    columns === 2 && "sm:grid-cols-2",
    columns === 3 && "sm:grid-cols-3",
  );
  if (!title) return <div className={grid}>{children}</div>;
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{title}</legend>
      {description && <p className="text-xs text-muted">{description}</p>}
      <div className={cn(grid, "mt-3")}>{children}</div>
    </fieldset>
  );
}
