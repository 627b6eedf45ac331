"use client";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { PasswordField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { changePassword } from "@/lib/profile/actions";
import { changePasswordSchema } from "@/lib/profile/schema";

const EMPTY = { current: "", password: "" };

export function ChangePasswordForm() {
  const form = useActionForm({
    schema: changePasswordSchema,
    action: changePassword,
    defaultValues: EMPTY,
    onSuccess: (): void => {
      form.hook.reset(EMPTY);
      toast.success("Password changed", { description: "You are signed out everywhere else." });
    },
  });
  return (
    <Form form={form} className="max-w-xl">
      <PasswordField {...form.field("current")} label="Present password" />
      <PasswordField
        {...form.field("password")}
        label="New password"
        description="At least 8 characters."
        autoComplete="new-password"
      />
      <FormActions>
        <SubmitButton form={form} variant="secondary">
          Change password
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
