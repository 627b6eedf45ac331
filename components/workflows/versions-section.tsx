"use client";

import { Download, GitCompare, History } from "lucide-react";
import { useState } from "react";

import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DateTimeText } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { restoreWorkflowVersion } from "@/lib/workflows/actions";
import type { WorkflowRecord, WorkflowVersion } from "@/lib/workflows/queries";

type VersionsSectionProps = { record: WorkflowRecord; scope: OrgScope; refusal: string | null };

/** What was published, by whom and when; the draft can be put back to each of them. */
export function VersionsSection({ record, scope, refusal }: VersionsSectionProps) {
  const [restoring, setRestoring] = useState<WorkflowVersion | null>(null);
  const { workflow, versions } = record;
  const base = `/${scope.org}/workflows/${workflow.id}`;
  const reason = refusal ?? (workflow.status === "archived" ? "It is archived." : null);
  return (
    <Section title="Versions" flush>
      {versions.length === 0 && (
        <EmptyState compact title="Not published yet">
          Nothing runs from a draft.
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
                {version.id === workflow.published_version_id && (
                  <Badge tone="success">In force</Badge>
                )}
              </p>
              <p className="text-xs text-muted">
                {version.published_by_name ?? "A former member"},{" "}
                <DateTimeText value={version.published_at} />
              </p>
              <p className="text-xs text-muted">
                {version.step_count === 1 ? "1 step" : `${version.step_count} steps`}
                {version.running_count > 0 && ` · ${version.running_count} running`}
              </p>
            </div>
            <Menu
              label={`Actions for version ${version.number}`}
              size="sm"
              items={[
                {
                  id: "compare",
                  label: "Compare with the draft",
                  icon: <GitCompare aria-hidden />,
                  href: `${base}/versions?before=${version.number}`,
                },
                {
                  id: "export",
                  label: "Export as JSON",
                  icon: <Download aria-hidden />,
                  href: `${base}/export?version=${version.number}`,
                  download: true,
                },
                {
                  id: "restore",
                  label: "Make the draft like this",
                  icon: <History aria-hidden />,
                  onAction: () => setRestoring(version),
                  ...(reason && { disabledReason: reason }),
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
            restoreWorkflowVersion(scope, {
              version_id: restoring.id,
              lock_version: workflow.lock_version,
            })
          }
          onDone={() => toast.success(`The draft is as version ${restoring.number} was`)}
        >
          The draft&apos;s steps and ways are replaced. What runs and will run stays as it is until
          you publish.
        </ConfirmDialog>
      )}
    </Section>
  );
}
