"use client";

import { Form, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { acceptInvitation } from "@/lib/invitations/actions";
import { acceptInvitationSchema } from "@/lib/invitations/schema";

export function AcceptInvitationForm({ token }: { token: string }) {
  const form = useActionForm({
    schema: acceptInvitationSchema,
    action: acceptInvitation,
    defaultValues: { token },
  });
  return (
    <Form form={form} guard={false}>
      <SubmitButton form={form} fullWidth>
        Accept the invitation
      </SubmitButton>
    </Form>
  );
}
