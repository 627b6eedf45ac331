"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useRef, useState, useTransition } from "react";
import {
  type Control,
  type DefaultValues,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type Resolver,
  useForm,
  type UseFormReturn,
} from "react-hook-form";
import { config, type z } from "zod";

import type { ActionResult } from "@/lib/action-result";
import { fieldMessage } from "@/lib/field-messages";

import { type FieldRules, rulesOf } from "./field-rules";

export type FormSchema = z.ZodType<unknown, FieldValues>;

/** What `form.field("name")` gives a field: where its value lives and what the schema asks of it. */
export type FieldBinding<Value = unknown> = FieldRules & {
  name: string;
  control: Control<FieldValues>;
  /** Never set: it carries the type, so that a number does not get a text field. */
  valueType?: Value;
};

export type ActionForm<Values extends FieldValues = FieldValues> = {
  hook: UseFormReturn<Values, unknown, Values>;
  /** Binds a field: `<TextField {...form.field("title")} label="Title" />`. */
  field: <Path extends FieldPath<Values>>(name: Path) => FieldBinding<FieldPathValue<Values, Path>>;
  submit: (event?: FormEvent) => void;
  isPending: boolean;
  /** Typed, and not saved. */
  isDirty: boolean;
  /** What the action refused, as a sentence; the number makes the same refusal twice two refusals. */
  error: { message: string; code: string; attempt: number } | null;
};

// The policy forbids eval, which zod would try once: Firefox reports that as an error of the page.
if (typeof window !== "undefined") config({ jitless: true });

const UNREACHABLE = "The server could not be reached. Nothing you typed was lost; try again.";

/**
 * A form over one server action: resolves with the action's own schema, sends what was typed, and
 * puts every refusal where it belongs. Whatever happens, what was typed stays.
 *
 * The *input* of the schema is sent, not its output: the action parses again, always.
 */
export function useActionForm<Schema extends FormSchema, Data>({
  schema,
  action,
  defaultValues,
  onSuccess,
}: {
  schema: Schema;
  action: (input: z.input<Schema>) => Promise<ActionResult<Data>>;
  defaultValues: DefaultValues<z.input<Schema>>;
  /** Runs inside the transition: a `router.push` here keeps the button busy until the page is there. */
  onSuccess?: (data: Data, input: z.input<Schema>) => void;
}): ActionForm<z.input<Schema>> {
  type Values = z.input<Schema>;
  const hook = useForm<Values, unknown, Values>({
    resolver: rawResolver<Values>(schema),
    defaultValues,
  });
  const [error, setError] = useState<ActionForm["error"]>(null);
  const [isPending, startTransition] = useTransition();
  const isRunning = useRef(false);
  // Read here, in render: react-hook-form only watches what is read.
  const { isDirty } = hook.formState;

  const send = (values: Values) => {
    // A second press before React has rendered the first is still a second press.
    if (isRunning.current) return;
    isRunning.current = true;
    setError(null);
    startTransition(async () => {
      try {
        const result = await action(values);
        if (result.ok) {
          hook.reset(withVersion(values, result.data));
          onSuccess?.(result.data, values);
        } else {
          refuse(result);
        }
      } catch (failure) {
        // A redirect is thrown too, and is a success.
        unstable_rethrow(failure);
        setError((last) => ({
          message: UNREACHABLE,
          code: "unreachable",
          attempt: (last?.attempt ?? 0) + 1,
        }));
      } finally {
        isRunning.current = false;
      }
    });
  };

  const refuse = ({ code, message, fieldErrors = {} }: Extract<ActionResult, { ok: false }>) => {
    const values = hook.getValues();
    const known = Object.entries(fieldErrors).filter(
      ([name]) => (name.split(".")[0] ?? "") in values,
    );
    known.forEach(([name, messages], index) =>
      hook.setError(
        name as FieldPath<Values>,
        { type: "server", message: messages[0] ?? message },
        { shouldFocus: index === 0 },
      ),
    );
    // With a field to point at, the field speaks; otherwise the form does.
    if (known.length === 0)
      setError((last) => ({ message, code, attempt: (last?.attempt ?? 0) + 1 }));
  };

  return {
    hook,
    field: (name) => ({
      name,
      control: hook.control as unknown as Control<FieldValues>,
      ...rulesOf(schema, name),
    }),
    submit: (event) => {
      event?.preventDefault();
      // A form in a dialog inside a form must not submit both.
      event?.stopPropagation();
      void hook.handleSubmit(send)();
    },
    isPending,
    isDirty: isDirty && !isPending,
    error,
  };
}

/** What was saved has a new version: the next save from the same form goes over that one. */
function withVersion<Values extends FieldValues>(values: Values, data: unknown): Values {
  if (!("lock_version" in values) || typeof data !== "object" || !data) return values;
  return "lock_version" in data ? { ...values, lock_version: data.lock_version } : values;
}

/** Checks with the schema and hands on what was typed, untouched. */
function rawResolver<Values extends FieldValues>(
  schema: FormSchema,
): Resolver<Values, unknown, Values> {
  return zodResolver(schema as z.ZodType<Values, Values>, { error: fieldMessage }, { raw: true });
}
