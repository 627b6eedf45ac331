"use client";

import { Form, SubmitButton } from "@/components/form/form";
import { PasswordField, TextField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { signUp } from "@/lib/auth/actions";
import { signUpSchema } from "@/lib/auth/schema";

/** As the form for signing in: `email` is given where only one address will do. */
export function SignUpForm({ next, email }: { next: string | null; email?: string }) {
  const form = useActionForm({
    schema: signUpSchema,
    action: signUp,
    defaultValues: { full_name: "", email: email ?? "", password: "", next },
  });
  return (
    <Form form={form} guard={false}>
      <TextField
        {...form.field("full_name")}
        label="Your name"
        description="As it should stand under what you sign."
        autoComplete="name"
        autoFocus
      />
      <TextField
        {...form.field("email")}
        label="E-mail address"
        type="email"
        autoComplete="username"
        isDisabled={email !== undefined}
      />
      <PasswordField
        {...form.field("password")}
        label="Password"
        description="At least 8 characters. You confirm each signature with it."
        autoComplete="new-password"
      />
      <SubmitButton form={form} fullWidth>
        Create account
      </SubmitButton>
    </Form>
  );
}
