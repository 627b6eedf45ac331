import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { ProjectContext } from "@/lib/auth/context";
import { mayWriteTickets } from "@/lib/tickets/permissions";
import type { Defect } from "@/lib/tickets/queries";

import { CreateTicketButton } from "./create-ticket-button";
import { TicketStatusBadge } from "./ticket-words";

/** What was found wrong with a deliverable: an open defect keeps it from being signed. Nothing without a client. */
export function DeliverableDefects({
  context,
  deliverableId,
  defects,
}: {
  context: ProjectContext;
  deliverableId: string;
  defects: Defect[];
}) {
  const { organisation, project, canInOrganisation } = context;
  const side = organisation.is_member ? "us" : "client";
  const base = `/${organisation.slug}/support`;
  const isClients = organisation.client_ids.includes(project.client_id ?? "");
  if (!project.client_id || !(organisation.is_member || isClients)) return null;
  return (
    <Section
      title="Defects"
      description="An open one keeps it from being signed."
      flush
      actions={
        <CreateTicketButton
          scope={{ org: organisation.slug }}
          side={side}
          clients={[{ value: project.client_id, label: "" }]}
          people={[]}
          base={base}
          refusal={side === "us" ? mayWriteTickets(canInOrganisation) : null}
          defectOf={deliverableId}
        />
      }
    >
      {defects.length === 0 && <EmptyState compact title="None reported" />}
      <ul aria-label="Defects">
        {defects.map(({ id, reference, subject, status }) => (
          <li
            key={id}
            className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator px-4 py-1.5 last:border-0"
          >
            <span className="min-w-0 flex-1 basis-48">
              <span className="me-2 text-muted">{reference}</span>
              <TextLink href={`${base}/${id}` as Route} tone="quiet" className="font-medium">
                {subject}
              </TextLink>
            </span>
            <TicketStatusBadge status={status} side={side} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
