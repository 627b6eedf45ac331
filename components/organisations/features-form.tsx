"use client";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { SwitchField } from "@/components/form/toggle-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { updateFeatures } from "@/lib/organisations/actions";
import { FEATURES } from "@/lib/organisations/features";
import type { OrganisationDetails } from "@/lib/organisations/queries";
import { updateFeaturesSchema } from "@/lib/organisations/schema";

type FeaturesFormProps = { details: OrganisationDetails; scope: OrgScope; isReadOnly: boolean };

export function FeaturesForm({ details, scope, isReadOnly }: FeaturesFormProps) {
  const form = useActionForm({
    schema: updateFeaturesSchema,
    action: (input) => updateFeatures(scope, input),
    defaultValues: { lock_version: details.lock_version, ...details.settings.features },
    onSuccess: () => toast.success("Features saved"),
  });
  return (
    <Form form={form} className="max-w-2xl">
      <Section
        title="Features"
        description="What is switched off disappears from navigation, and the database refuses it."
      >
        <div className="grid gap-4">
          {FEATURES.map(({ key, label, meaning }) => (
            <SwitchField
              key={key}
              {...form.field(key)}
              label={label}
              description={meaning}
              isDisabled={isReadOnly}
            />
          ))}
        </div>
      </Section>
      {!isReadOnly && (
        <FormActions>
          <SubmitButton form={form}>Save features</SubmitButton>
        </FormActions>
      )}
    </Form>
  );
}
