import type { Route } from "next";

import { ProjectStatusBadge } from "@/components/projects/project-status-badge";
import { Section } from "@/components/ui/card";
import { DateText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { ClientRecord } from "@/lib/clients/queries";

/** The client's projects, as far as the person reaches them. */
export function ClientProjects({
  projects,
  org,
}: {
  projects: ClientRecord["projects"];
  org: string;
}) {
  return (
    <Section title="Projects" flush>
      {projects.length === 0 ? (
        <EmptyState compact title="No projects">
          A project appears here once you are on its team.
        </EmptyState>
      ) : (
        <ul>
          {projects.map(({ id, reference, name, status, end_date }) => (
            <li
              key={id}
              className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator px-4 py-1.5 last:border-0"
            >
              <span className="min-w-0 flex-1 basis-48">
                <span className="me-2 text-muted">{reference}</span>
                <TextLink
                  href={`/${org}/projects/${encodeURIComponent(reference)}` as Route}
                  tone="quiet"
                  className="font-medium"
                >
                  {name}
                </TextLink>
              </span>
              <span className="text-xs text-muted">
                {end_date && (
                  <>
                    until <DateText value={end_date} />
                  </>
                )}
              </span>
              <ProjectStatusBadge status={status} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
