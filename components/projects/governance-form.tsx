"use client";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { GovernanceFields } from "@/components/project-templates/governance-fields";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { governanceOf } from "@/lib/project-templates/governance";
import { updateGovernance } from "@/lib/projects/actions";
import type { ProjectSettings } from "@/lib/projects/queries";
import { updateGovernanceSchema } from "@/lib/projects/schema";

/** Who signs and approves in a project, and what is switched on. */
export function GovernanceForm({
  settings,
  scope,
  areVariationsOff,
}: {
  settings: ProjectSettings;
  scope: ProjectScope;
  /** The organisation has switched variations off for all its projects. */
  areVariationsOff: boolean;
}) {
  const form = useActionForm({
    schema: updateGovernanceSchema,
    action: (input) => updateGovernance(scope, input),
    defaultValues: { lock_version: settings.lock_version, ...governanceOf(settings) },
    onSuccess: () => toast.success("Governance saved"),
  });
  return (
    <Form form={form} className="max-w-3xl">
      <GovernanceFields
        form={form}
        {...(areVariationsOff && {
          notes: { variations_enabled: "The organisation has switched them off; both must be on." },
        })}
      />
      <FormActions>
        <SubmitButton form={form}>Save governance</SubmitButton>
      </FormActions>
    </Form>
  );
}
