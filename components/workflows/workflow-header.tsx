import type { ReactNode } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { WorkflowRow } from "@/lib/workflows/queries";

import { WorkflowBadge } from "./status-badge";

type WorkflowHeaderProps = { org: string; workflow: WorkflowRow; actions?: ReactNode };

/** The top of each of a workflow's pages. */
export function WorkflowHeader({ org, workflow, actions }: WorkflowHeaderProps) {
  const base = `/${org}/workflows/${workflow.id}`;
  return (
    <PageHeader
      breadcrumbs={[{ label: "Workflows", href: `/${org}/workflows` }]}
      title={workflow.name}
      status={<WorkflowBadge {...workflow} />}
      meta={
        <>
          <span>{workflow.client_name ? `For ${workflow.client_name}` : "For everybody"}</span>
          {workflow.is_offered && <span>Offered to clients</span>}
          {workflow.running_count > 0 && <span>{workflow.running_count} running</span>}
        </>
      }
      actions={actions}
    >
      <LinkTabs
        label={workflow.name}
        items={[
          { label: "Overview", href: base },
          { label: "Designer", href: `${base}/design` },
          { label: "Compare", href: `${base}/versions` },
        ]}
      />
    </PageHeader>
  );
}
