"use client";

import { Form, SubmitButton } from "@/components/form/form";
import { PasswordField, TextField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { TextLink } from "@/components/ui/link";
import { signIn } from "@/lib/auth/actions";
import { signInSchema } from "@/lib/auth/schema";

/** `email` is given where only one address will do, as for an invitation; `next` is where to go afterwards. */
export function SignInForm({ next, email }: { next: string | null; email?: string }) {
  const form = useActionForm({
    schema: signInSchema,
    action: signIn,
    defaultValues: { email: email ?? "", password: "", next },
  });
  return (
    <Form form={form} guard={false}>
      <TextField
        {...form.field("email")}
        label="E-mail address"
        type="email"
        autoComplete="username"
        isDisabled={email !== undefined}
        autoFocus={email === undefined}
      />
      <PasswordField {...form.field("password")} label="Password" autoFocus={email !== undefined} />
      <SubmitButton form={form} fullWidth>
        Sign in
      </SubmitButton>
      <p>
        <TextLink href="/reset-password">Forgot your password?</TextLink>
      </p>
    </Form>
  );
}
