import type { Route } from "next";
import { Fragment } from "react";

import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/link";
import type { TicketRecord } from "@/lib/tickets/queries";

/** What somebody should know before they write here. `base` is where tickets live. */
export function TicketBanners({ record, base }: { record: TicketRecord; base: string }) {
  const { ticket, merged_into, merged, deliverable } = record;
  const blocks = ticket.type === "defect" && deliverable && ticket.is_open && !ticket.deleted_at;
  return (
    <>
      {ticket.deleted_at && <Banner tone="warning" title="This ticket is deleted." />}
      {merged_into && (
        <Banner
          tone="info"
          title={
            <>
              Merged into{" "}
              <TextLink href={`${base}/${merged_into.id}` as Route}>
                {merged_into.reference} {merged_into.subject}
              </TextLink>
            </>
          }
        />
      )}
      {merged.length > 0 && (
        <Banner
          tone="info"
          title={
            <>
              Holds{" "}
              {merged.map(({ id, reference }, index) => (
                <Fragment key={id}>
                  {index > 0 && ", "}
                  <TextLink href={`${base}/${id}` as Route}>{reference}</TextLink>
                </Fragment>
              ))}{" "}
              as well
            </>
          }
        />
      )}
      {blocks && (
        <Banner
          tone="warning"
          title={`${deliverable.reference} ${deliverable.name} cannot be signed until this is resolved.`}
        />
      )}
    </>
  );
}
