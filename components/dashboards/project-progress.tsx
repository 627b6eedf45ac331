import type { Route } from "next";

import { ProjectStatusBadge } from "@/components/projects/project-status-badge";
import { StatusBadge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { LinkButton, TextLink } from "@/components/ui/link";
import { Progress } from "@/components/ui/progress";
import { EmptyState } from "@/components/ui/states";
import type { Dashboard } from "@/lib/dashboards/queries";

/** How each project stands. */
export function ProjectProgress({
  projects,
  org,
  canCreate,
}: {
  projects: Dashboard["projects"];
  org: string;
  canCreate: boolean;
}) {
  return (
    <Section title="Projects" flush>
      {projects.length === 0 ? (
        <EmptyState
          compact
          title="No projects yet"
          action={
            canCreate && (
              <LinkButton variant="primary" href={`/${org}/projects/new` as Route}>
                New project
              </LinkButton>
            )
          }
        >
          {canCreate
            ? "Start with one of the templates; governance comes with it."
            : "You will see a project here as soon as somebody adds you to its team."}
        </EmptyState>
      ) : (
        <ul>
          {projects.map(
            ({ reference, name, status, client, milestones, accepted, breached, progress }) => (
              <li
                key={reference}
                className="grid gap-x-4 gap-y-1 border-b border-separator px-4 py-2.5 last:border-0 sm:grid-cols-[minmax(0,1fr)_6.5rem_6.5rem_7rem] sm:items-center"
              >
                <span className="min-w-0">
                  <TextLink
                    href={`/${org}/projects/${encodeURIComponent(reference)}` as Route}
                    tone="quiet"
                    className="font-medium"
                  >
                    {name}
                  </TextLink>
                  <span className="block truncate text-xs text-muted">{client ?? "Internal"}</span>
                </span>
                <span>
                  <ProjectStatusBadge status={status} />
                </span>
                <span className="text-xs text-muted">
                  {accepted} of {milestones} accepted
                  {breached > 0 && <StatusBadge tone="danger" label={`${breached} breached`} />}
                </span>
                <Progress value={progress} label={`Progress of ${name}`} />
              </li>
            ),
          )}
        </ul>
      )}
    </Section>
  );
}
