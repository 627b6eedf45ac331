"use client";

import { ColorField } from "@/components/form/color-field";
import { Form, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { updateBranding } from "@/lib/organisations/actions";
import type { OrganisationDetails } from "@/lib/organisations/queries";
import { updateBrandingSchema } from "@/lib/organisations/schema";

import { AccentPreview } from "./accent-preview";

type BrandingFormProps = { details: OrganisationDetails; scope: OrgScope; isReadOnly: boolean };

export function BrandingForm({ details, scope, isReadOnly }: BrandingFormProps) {
  const form = useActionForm({
    schema: updateBrandingSchema,
    action: (input) => updateBranding(scope, input),
    defaultValues: { lock_version: details.lock_version, primary_color: details.primary_color },
    onSuccess: () => toast.success("Colour saved"),
  });
  return (
    <Form form={form}>
      <Section
        title="Colour"
        description="The accent of buttons, links and marks, for both sides of every project."
        actions={
          !isReadOnly && (
            <SubmitButton form={form} size="sm">
              Save colour
            </SubmitButton>
          )
        }
      >
        <div className="grid gap-4">
          <ColorField
            {...form.field("primary_color")}
            label="Primary colour"
            isDisabled={isReadOnly}
          />
          <AccentPreview color={form.hook.watch("primary_color")} />
        </div>
      </Section>
    </Form>
  );
}
