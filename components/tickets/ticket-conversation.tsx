import { Section } from "@/components/ui/card";
import type { OrgScope } from "@/lib/auth/context";
import type { CannedReply, TicketRecord } from "@/lib/tickets/queries";
import { replyRefusal, type TicketSide } from "@/lib/tickets/rules";

import { MessageList } from "./message-list";
import { RatingSection } from "./rating-section";
import { ReplyForm } from "./reply-form";
import { TicketBanners } from "./ticket-banners";

/** What a ticket's page is for on either side: what was said, and where one answers. `base` is where tickets live. */
export function TicketConversation({
  record,
  side,
  canned,
  scope,
  base,
  refusal,
}: {
  record: TicketRecord;
  side: TicketSide;
  canned: CannedReply[];
  scope: OrgScope;
  base: string;
  /** Why this person may not write at all, in words. */
  refusal: string | null;
}) {
  const { ticket, messages } = record;
  const canWrite = !refusal && !ticket.deleted_at && !ticket.merged_into_id;
  return (
    <>
      <TicketBanners record={record} base={base} />
      <RatingSection ticket={ticket} scope={scope} side={side} />
      <Section title="Conversation">
        <div className="grid gap-4">
          <MessageList messages={messages} />
          {canWrite ? (
            <div data-print="hide">
              <ReplyForm
                ticket={ticket}
                side={side}
                canned={canned}
                scope={scope}
                refusal={replyRefusal(ticket, side)}
              />
            </div>
          ) : (
            <p className="text-muted">{refusal ?? replyRefusal(ticket, side)}</p>
          )}
        </div>
      </Section>
    </>
  );
}
