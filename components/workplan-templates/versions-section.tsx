"use client";

import { History } from "lucide-react";
import { useState } from "react";

import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DateTimeText } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { restoreVersion } from "@/lib/workplan-templates/actions";
import type { TemplateRecord, Version } from "@/lib/workplan-templates/queries";

import { CompareButton } from "./compare-button";
import type { Assignees } from "./template-options";

type VersionsSectionProps = {
  record: TemplateRecord;
  scope: OrgScope;
  refusal: string | null;
  assignees: Assignees;
};

/** What was published, by whom and when; two can be compared, and the draft put back to each. */
export function VersionsSection({ record, scope, refusal, assignees }: VersionsSectionProps) {
  const [restoring, setRestoring] = useState<Version | null>(null);
  const { template, versions } = record;
  return (
    <Section
      title="Versions"
      flush
      actions={
        versions.length > 0 && <CompareButton record={record} scope={scope} assignees={assignees} />
      }
    >
      {versions.length === 0 && (
        <EmptyState compact title="Not published yet">
          Nothing starts from a draft.
        </EmptyState>
      )}
      <ul aria-label="Versions">
        {versions.map((version) => (
          <li
            key={version.id}
            className="flex items-start gap-2 border-b border-separator px-4 py-2 last:border-0"
          >
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">Version {version.number}</span>
                {version.id === template.published_version_id && (
                  <Badge tone="success">In force</Badge>
                )}
              </p>
              <p className="text-xs text-muted">
                {version.published_by_name ?? "A former member"},{" "}
                <DateTimeText value={version.published_at} />
              </p>
              <p className="text-xs text-muted">
                {version.activity_count === 1
                  ? "1 activity"
                  : `${version.activity_count} activities`}
                {version.running_count > 0 && ` · ${version.running_count} running`}
              </p>
            </div>
            <Menu
              label={`Actions for version ${version.number}`}
              size="sm"
              items={[
                {
                  id: "restore",
                  label: "Make the draft like this",
                  icon: <History aria-hidden />,
                  onAction: () => setRestoring(version),
                  ...(refusal && { disabledReason: refusal }),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      {restoring && (
        <ConfirmDialog
          isOpen
          onOpenChange={() => setRestoring(null)}
          title={`Make the draft as version ${restoring.number} was?`}
          confirmLabel="Replace the draft"
          onConfirm={() =>
            restoreVersion(scope, {
              version_id: restoring.id,
              lock_version: template.lock_version,
            })
          }
          onDone={() => toast.success(`The draft is as version ${restoring.number} was`)}
        >
          What the draft says now is replaced: name, start, phases and who gets what. Patterns and
          what follows them are shared, and stay. Nothing starts from it before you publish.
        </ConfirmDialog>
      )}
    </Section>
  );
}
