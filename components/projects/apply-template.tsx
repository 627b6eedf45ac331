"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import { GovernanceDiff } from "@/components/project-templates/governance-diff";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { variationHref } from "@/components/variations/variation-href";
import type { ProjectScope } from "@/lib/auth/context";
import { diffGovernance, SIGNED_GOVERNANCE } from "@/lib/project-templates/governance";
import type { ProjectTemplate } from "@/lib/project-templates/queries";
import { applyTemplate, proposeGovernance } from "@/lib/projects/actions";
import type { ProjectSettings } from "@/lib/projects/queries";

type ApplyTemplateProps = {
  template: ProjectTemplate;
  settings: ProjectSettings;
  scope: ProjectScope;
  refusal: string | null;
  /** The governance in force is signed: applying what changes it is proposing it. */
  isSigned: boolean;
};

/** One template: what applying it would change, and the button that does. */
export function ApplyTemplate({
  template,
  settings,
  scope,
  refusal,
  isSigned,
}: ApplyTemplateProps) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [variationId] = useState(() => crypto.randomUUID());
  const changes = diffGovernance(settings, template.settings);
  const isProposal = isSigned && changes.some(({ key }) => SIGNED_GOVERNANCE.has(key));
  const apply = async () => {
    const { lock_version } = settings;
    if (!isProposal) return applyTemplate(scope, { template_id: template.id, lock_version });
    const result = await proposeGovernance(scope, {
      id: variationId,
      lock_version,
      reason: `The project takes over the template ${template.name}.`,
      ...template.settings,
    });
    if (result.ok && result.data.reference)
      router.push(variationHref(scope, result.data.reference));
    return result;
  };
  const isOrigin = template.id === settings.template_id;
  const same = changes.length === 0 ? "The project has these settings already." : null;

  return (
    <Section
      title={
        <span className="flex flex-wrap items-center gap-2">
          {template.name}
          {!template.is_system && <Badge>Own</Badge>}
          {isOrigin && <Badge tone="info">Applied last</Badge>}
        </span>
      }
      description={template.description}
      actions={
        <Button size="sm" disabledReason={refusal ?? same} onPress={() => setAsking(true)}>
          Apply
        </Button>
      }
    >
      {same ? (
        <p className="text-muted">{same}</p>
      ) : (
        <details>
          <summary className="cursor-pointer">
            {changes.length === 1
              ? "1 setting would change"
              : `${changes.length} settings would change`}
          </summary>
          <div className="mt-2">
            <GovernanceDiff changes={changes} />
          </div>
        </details>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Apply ${template.name}?`}
        confirmLabel={isProposal ? "Propose as a variation" : "Apply template"}
        tone="primary"
        onConfirm={apply}
        onDone={() =>
          toast.success(isProposal ? `${template.name} is proposed` : `${template.name} applied`)
        }
      >
        <p className="mb-2">
          {isProposal
            ? "Both sides have signed the governance in force. What changes there becomes a draft of a variation; the rest changes at once."
            : "These settings of the project change at once."}
        </p>
        <GovernanceDiff changes={changes} />
      </ConfirmDialog>
    </Section>
  );
}
