import { RecordList } from "@/components/layout/record-list";
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
    <RecordList
      title="Defects"
      description="An open one keeps it from being signed."
      empty="None reported."
      records={defects.map(({ id, reference, subject, status }) => ({
        id,
        name: `${reference} ${subject}`,
        href: `${base}/${id}`,
        facts: <TicketStatusBadge status={status} side={side} />,
      }))}
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
    />
  );
}
