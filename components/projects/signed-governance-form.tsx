"use client";

import { useRouter } from "next/navigation";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { GovernanceFields } from "@/components/project-templates/governance-fields";
import { Banner } from "@/components/ui/banner";
import { toast } from "@/components/ui/toast";
import { variationHref } from "@/components/variations/variation-href";
import type { ProjectScope } from "@/lib/auth/context";
import { governanceOf } from "@/lib/project-templates/governance";
import { proposeGovernance } from "@/lib/projects/actions";
import type { ProjectSettings } from "@/lib/projects/queries";
import { proposeGovernanceSchema } from "@/lib/projects/schema";

/** Governance that has been signed: what changes in it is proposed as a variation. */
export function SignedGovernanceForm({
  settings,
  scope,
}: {
  settings: ProjectSettings;
  scope: ProjectScope;
}) {
  const router = useRouter();
  const form = useActionForm({
    schema: proposeGovernanceSchema,
    action: (input) => proposeGovernance(scope, input),
    defaultValues: {
      id: crypto.randomUUID(),
      lock_version: settings.lock_version,
      reason: "",
      ...governanceOf(settings),
    },
    onSuccess: ({ reference }) => {
      if (reference) router.push(variationHref(scope, reference));
      else toast.success("Governance saved");
    },
  });
  return (
    <Form form={form} className="max-w-3xl">
      <Banner tone="info" title="This governance is signed">
        Who signs and approves is part of what both sides have signed. Change it here, and it
        becomes a draft of a variation that they sign under the rules of today. What only switches a
        page on or off is saved at once.
      </Banner>
      <GovernanceFields form={form} />
      <TextAreaField
        {...form.field("reason")}
        label="Reason"
        description="Both sides read it before they sign the variation."
      />
      <FormActions>
        <SubmitButton form={form}>Propose the change</SubmitButton>
      </FormActions>
    </Form>
  );
}
