import { LeadStatusBadge } from "@/components/leads/lead-status-badge";
import { RecordList } from "@/components/layout/record-list";
import { ProjectStatusBadge } from "@/components/projects/project-status-badge";
import { Banner } from "@/components/ui/banner";
import type { OrgScope } from "@/lib/auth/context";
import type { DealRecord } from "@/lib/deals/queries";

/** Why a deal was lost, the project that it opened, and the lead that it came from. */
export function DealOrigin({ record, scope }: { record: DealRecord; scope: OrgScope }) {
  const { deal, project, lead } = record;
  return (
    <>
      {deal.status === "lost" && (
        <Banner tone="warning" title="This deal is lost">
          {deal.status_reason}
        </Banner>
      )}
      {deal.project_id && (
        <RecordList
          title="Project"
          empty="It opened a project that is out of your reach."
          records={
            project
              ? [
                  {
                    id: project.id,
                    name: `${project.reference} ${project.name}`,
                    href: `/${scope.org}/projects/${encodeURIComponent(project.reference)}`,
                    facts: <ProjectStatusBadge status={project.status} />,
                  },
                ]
              : []
          }
        />
      )}
      {lead && (
        <RecordList
          title="Came from"
          empty=""
          records={[
            {
              id: lead.id,
              name: lead.full_name,
              href: `/${scope.org}/pipeline/leads/${lead.id}`,
              detail: lead.company,
              facts: <LeadStatusBadge status={lead.status} />,
            },
          ]}
        />
      )}
    </>
  );
}
