"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { readVerificationCode } from "@/lib/signatures/actions";
import { verificationSchema } from "@/lib/signatures/schema";

/** Asks for the code of a certificate, however it was copied. */
export function VerifyForm() {
  const router = useRouter();
  const form = useActionForm({
    schema: verificationSchema,
    action: readVerificationCode,
    defaultValues: { code: "" },
    onSuccess: ({ code }) => router.push(`/verify/${code}` as Route),
  });
  return (
    <Form form={form} guard={false}>
      <TextField
        {...form.field("code")}
        label="Code or address from the certificate"
        description="64 digits and letters, printed under “Verify”. The QR code leads straight to the answer."
        autoFocus
      />
      <FormActions>
        <SubmitButton form={form}>Verify</SubmitButton>
      </FormActions>
    </Form>
  );
}
