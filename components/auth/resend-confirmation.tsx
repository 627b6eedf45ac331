"use client";

import { Form, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { resendConfirmation } from "@/lib/auth/actions";
import { resendConfirmationSchema } from "@/lib/auth/schema";

export function ResendConfirmation({ email }: { email: string }) {
  const form = useActionForm({
    schema: resendConfirmationSchema,
    action: resendConfirmation,
    defaultValues: { email },
    onSuccess: () => toast.success("Sent again"),
  });
  return (
    <Form form={form} guard={false}>
      <SubmitButton form={form} variant="secondary" fullWidth>
        Send the mail again
      </SubmitButton>
    </Form>
  );
}
