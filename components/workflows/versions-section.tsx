"use client";

import { Download, GitCompare } from "lucide-react";

import { VersionList } from "@/components/versions/version-list";
import type { OrgScope } from "@/lib/auth/context";
import { restoreWorkflowVersion } from "@/lib/workflows/actions";
import type { WorkflowRecord } from "@/lib/workflows/queries";

type VersionsSectionProps = { record: WorkflowRecord; scope: OrgScope; refusal: string | null };

/** A workflow's versions: each can be compared with the draft, exported, and put back into it. */
export function VersionsSection({ record, scope, refusal }: VersionsSectionProps) {
  const { workflow, versions } = record;
  const base = `/${scope.org}/workflows/${workflow.id}`;
  return (
    <VersionList
      versions={versions}
      publishedId={workflow.published_version_id}
      size={({ step_count }) => (step_count === 1 ? "1 step" : `${step_count} steps`)}
      entries={({ number }) => [
        {
          id: "compare",
          label: "Compare with the draft",
          icon: <GitCompare aria-hidden />,
          href: `${base}/versions?before=${number}`,
        },
        {
          id: "export",
          label: "Export as JSON",
          icon: <Download aria-hidden />,
          href: `${base}/export?version=${number}`,
          download: true,
        },
      ]}
      empty="Nothing runs from a draft."
      warning="The draft's steps and ways are replaced. What runs and will run stays as it is until you publish."
      restore={(version_id) =>
        restoreWorkflowVersion(scope, { version_id, lock_version: workflow.lock_version })
      }
      refusal={refusal ?? (workflow.status === "archived" ? "It is archived." : null)}
    />
  );
}
