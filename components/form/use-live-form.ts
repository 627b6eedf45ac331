"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef } from "react";
import {
  type Control,
  type DefaultValues,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useForm,
  type UseFormReturn,
} from "react-hook-form";
import type { z } from "zod";

import { fieldMessage } from "@/lib/field-messages";

import { rulesOf } from "./field-rules";
import type { FieldBinding } from "./use-action-form";

export type LiveForm<Values extends FieldValues> = {
  hook: UseFormReturn<Values, unknown, Values>;
  /** Binds a field, as `useActionForm` does. */
  field: <Path extends FieldPath<Values>>(name: Path) => FieldBinding<FieldPathValue<Values, Path>>;
};

/** A form of which only the place knows the fields. */
export type AnyLiveForm = LiveForm<FieldValues>;
export type LiveSchema = z.ZodType<unknown, FieldValues>;

/**
 * A form without a button: what is typed is told at once, right or wrong, and what the schema says stands at the
 * field. For editors that keep their own state; to put other values in, give the component another key.
 */
export function useLiveForm<Schema extends LiveSchema>({
  schema,
  values,
  onChange,
}: {
  schema: Schema;
  values: DefaultValues<z.input<Schema>>;
  onChange: (values: z.input<Schema>) => void;
}): LiveForm<z.input<Schema>> {
  type Values = z.input<Schema>;
  const hook = useForm<Values, unknown, Values>({
    resolver: zodResolver(
      schema as unknown as z.ZodType<Values, Values>,
      { error: fieldMessage },
      { raw: true },
    ),
    defaultValues: values,
    mode: "onChange",
  });
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(
    () =>
      hook.subscribe({
        formState: { values: true },
        // Its own copy: react-hook-form goes on writing into what it gives.
        callback: ({ values: typed }) => latest.current(structuredClone(typed)),
      }),
    [hook],
  );
  return {
    hook,
    field: (name) => ({
      name,
      control: hook.control as unknown as Control<FieldValues>,
      ...rulesOf(schema, name),
    }),
  };
}
