"use client";

import { useState } from "react";

import { Form, SubmitButton } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Banner } from "@/components/ui/banner";
import { requestPasswordReset } from "@/lib/auth/actions";
import { passwordResetSchema } from "@/lib/auth/schema";

export function ResetPasswordForm() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useActionForm({
    schema: passwordResetSchema,
    action: requestPasswordReset,
    defaultValues: { email: "" },
    onSuccess: (_, { email }) => setSentTo(email),
  });
  return (
    <Form form={form} guard={false}>
      {sentTo && (
        <Banner tone="success" title="Look into your mail">
          If {sentTo} has an account, a link is on its way. It works once, for an hour.
        </Banner>
      )}
      <TextField
        {...form.field("email")}
        label="E-mail address"
        type="email"
        autoComplete="username"
        autoFocus
      />
      <SubmitButton form={form} fullWidth>
        {sentTo ? "Send it again" : "Send the link"}
      </SubmitButton>
    </Form>
  );
}
