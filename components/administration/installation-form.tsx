"use client";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { SwitchField } from "@/components/form/toggle-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { setInstallation } from "@/lib/administration/actions";
import { setInstallationSchema } from "@/lib/administration/schema";

/** What holds for the whole installation. */
export function InstallationForm({ isOpen }: { isOpen: boolean }) {
  const form = useActionForm({
    schema: setInstallationSchema,
    action: setInstallation,
    defaultValues: { is_open: isOpen },
    onSuccess: () => toast.success("Installation saved"),
  });
  return (
    <Form form={form} className="mt-4 max-w-2xl">
      <Section title="Installation">
        <SwitchField
          {...form.field("is_open")}
          label="Everybody founds organisations"
          description="Off, only system administrators do. People who are invited join all the same."
        />
      </Section>
      <FormActions>
        <SubmitButton form={form}>Save installation</SubmitButton>
      </FormActions>
    </Form>
  );
}
