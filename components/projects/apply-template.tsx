"use client";

import { useState } from "react";

import { GovernanceDiff } from "@/components/project-templates/governance-diff";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { diffGovernance } from "@/lib/project-templates/governance";
import type { ProjectTemplate } from "@/lib/project-templates/queries";
import { applyTemplate } from "@/lib/projects/actions";
import type { ProjectSettings } from "@/lib/projects/queries";

type ApplyTemplateProps = {
  template: ProjectTemplate;
  settings: ProjectSettings;
  scope: ProjectScope;
  refusal: string | null;
};

/** One template: what applying it would change, and the button that does. */
export function ApplyTemplate({ template, settings, scope, refusal }: ApplyTemplateProps) {
  const [isAsking, setAsking] = useState(false);
  const changes = diffGovernance(settings, template.settings);
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
        confirmLabel="Apply template"
        tone="primary"
        onConfirm={() =>
          applyTemplate(scope, { template_id: template.id, lock_version: settings.lock_version })
        }
        onDone={() => toast.success(`${template.name} applied`)}
      >
        <p className="mb-2">
          These settings of the project change at once. What has been signed stays as it is.
        </p>
        <GovernanceDiff changes={changes} />
      </ConfirmDialog>
    </Section>
  );
}
