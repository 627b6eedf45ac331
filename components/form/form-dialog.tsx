"use client";

import { type ReactNode, useId, useState } from "react";
import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";

import { Button } from "@/components/ui/button";
import { Dialog, type DialogSize } from "@/components/ui/dialog";
import type { ActionResult } from "@/lib/action-result";

import { Form, SubmitButton } from "./form";
import { type ActionForm, type FormSchema, useActionForm } from "./use-action-form";

type FormDialogProps<Schema extends FormSchema, Data> = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  description?: ReactNode;
  size?: DialogSize;
  schema: Schema;
  action: (input: z.input<Schema>) => Promise<ActionResult<Data>>;
  defaultValues: DefaultValues<z.input<Schema>>;
  submitLabel?: string;
  submitVariant?: "primary" | "danger";
  onSuccess?: (data: Data, input: z.input<Schema>) => void;
  /** The fields, given the form to bind them to. */
  children: (form: ActionForm<z.input<Schema>>) => ReactNode;
};

/** A form in a dialog: closes when the action accepts, asks before it throws away what was typed. */
export function FormDialog<Schema extends FormSchema, Data>(props: FormDialogProps<Schema, Data>) {
  // Its state begins again each time it opens.
  return props.isOpen ? <OpenFormDialog {...props} /> : null;
}

function OpenFormDialog<Schema extends FormSchema, Data>({
  onOpenChange,
  title,
  description,
  size,
  submitLabel = "Save",
  submitVariant = "primary",
  onSuccess,
  children,
  ...options
}: FormDialogProps<Schema, Data>) {
  const formId = useId();
  const [isAsking, setAsking] = useState(false);
  const form = useActionForm({
    ...options,
    onSuccess: (data: Data, input) => {
      onOpenChange(false);
      onSuccess?.(data, input);
    },
  });

  const close = () => {
    if (form.isPending) return;
    if (form.isDirty && !isAsking) setAsking(true);
    else onOpenChange(false);
  };

  return (
    <Dialog
      isOpen
      onOpenChange={close}
      title={title}
      description={description}
      {...(size && { size })}
      isDismissable={!form.isDirty}
      footer={
        isAsking ? (
          <>
            <p role="alert" className="me-auto font-medium">
              Discard what you typed?
            </p>
            <Button onPress={() => setAsking(false)} autoFocus>
              Keep editing
            </Button>
            <Button variant="danger" onPress={() => onOpenChange(false)}>
              Discard
            </Button>
          </>
        ) : (
          <>
            <Button onPress={close} isDisabled={form.isPending}>
              Cancel
            </Button>
            <SubmitButton form={form} formId={formId} variant={submitVariant}>
              {submitLabel}
            </SubmitButton>
          </>
        )
      }
    >
      <Form form={form} id={formId} guard={form.isDirty}>
        {children(form)}
      </Form>
    </Dialog>
  );
}
