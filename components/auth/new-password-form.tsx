"use client";

import { Form, SubmitButton } from "@/components/form/form";
import { PasswordField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { setPassword } from "@/lib/auth/actions";
import { setPasswordSchema } from "@/lib/auth/schema";

export function NewPasswordForm() {
  const form = useActionForm({
    schema: setPasswordSchema,
    action: setPassword,
    defaultValues: { password: "" },
  });
  return (
    <Form form={form} guard={false}>
      <PasswordField
        {...form.field("password")}
        label="New password"
        description="At least 8 characters."
        autoComplete="new-password"
        autoFocus
      />
      <SubmitButton form={form} fullWidth>
        Set password
      </SubmitButton>
    </Form>
  );
}
