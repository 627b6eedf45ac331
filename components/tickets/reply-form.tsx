"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";

import { SelectField } from "@/components/form/choice-fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useShortcut } from "@/components/ui/shortcuts";
import type { OrgScope } from "@/lib/auth/context";
import { replyToTicket } from "@/lib/tickets/actions";
import type { CannedReply, Ticket } from "@/lib/tickets/queries";
import { replySchema } from "@/lib/tickets/schema";
import type { TicketSide, TicketStatus } from "@/lib/tickets/rules";

import { CannedMenu } from "./canned-menu";
import { ChosenFiles } from "./chosen-files";
import { TICKET_STATUS } from "./ticket-words";
import { useQueueWalk } from "./use-queue-walk";
import { useTicketFiles } from "./use-ticket-files";

type ReplyFormProps = {
  ticket: Ticket;
  side: TicketSide;
  canned: CannedReply[];
  scope: OrgScope;
  /** Why no answer can be given, in words; notes still can be added by our side. */
  refusal: string | null;
};

/** Where an answer or a note is written. Once sent, it begins again with an id of its own. */
export function ReplyForm(props: ReplyFormProps) {
  const [count, setCount] = useState(0);
  if (props.refusal && props.side === "client") return <Banner tone="info" title={props.refusal} />;
  return (
    <OneReply key={count} {...props} onSent={() => setCount(count + 1)} isFollowing={count > 0} />
  );
}

const AFTER: TicketStatus[] = ["in_progress", "waiting_client", "resolved"];

function OneReply({
  ticket,
  side,
  canned,
  scope,
  refusal,
  onSent,
  isFollowing,
}: ReplyFormProps & { onSent: () => void; isFollowing: boolean }) {
  const router = useRouter();
  const files = useTicketFiles(scope);
  const isUs = side === "us";
  const walk = useQueueWalk(scope.org, ticket.id);
  const next = isUs ? walk?.next : null;
  const goesOn = useRef(false);
  const form = useActionForm({
    schema: replySchema,
    action: async ({ status, ...input }) => {
      // A note moves nothing, and neither does the client: the database knows what an answer of theirs does.
      const isOurAnswer = isUs && !input.is_internal;
      const result = await replyToTicket(scope, {
        ...input,
        status: isOurAnswer ? status : null,
        seen_at: isOurAnswer ? ticket.last_message_at : null,
      });
      // What was said meanwhile comes into sight, so that the next attempt is an answer to that, too.
      if (!result.ok && result.code === "CS003") router.refresh();
      goesOn.current &&= result.ok;
      return result;
    },
    defaultValues: {
      id: crypto.randomUUID(),
      ticket_id: ticket.id,
      body: "",
      is_internal: isUs && refusal !== null,
      status: isUs ? statusAfter(ticket.status) : null,
    },
    onSuccess: ({ id }) => {
      void files.sendWith(id);
      // Also when going on: this page is kept, and who comes back to it begins a new answer.
      onSent();
      if (goesOn.current && next) router.push(next as Route);
    },
  });
  const isNote = form.hook.watch("is_internal");
  const sendAndGoOn = async () => {
    goesOn.current = await form.hook.trigger();
    form.submit();
  };
  const toBody = () => form.hook.setFocus("body");
  const setNote = (isInternal: boolean) =>
    form.hook.setValue("is_internal", isInternal, { shouldDirty: true });
  useShortcut({ keys: "r", label: "Answer" }, () => {
    if (!refusal) setNote(false);
    toBody();
  });
  useShortcut({ keys: "n", label: "Internal note" }, () => (setNote(true), toBody()), isUs);
  return (
    <Form form={form}>
      {isUs && refusal && <Banner tone="info" title={refusal} />}
      <TextAreaField
        {...form.field("body")}
        label={isNote ? "Internal note" : "Answer"}
        description={hintOf(isNote, !isUs && ticket.status === "resolved")}
        rows={4}
        autoFocus={isFollowing}
      />
      {isUs && (
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          <SwitchField
            {...form.field("is_internal")}
            label="Internal note"
            isDisabled={refusal !== null}
          />
          {!isNote && (
            <SelectField
              {...form.field("status")}
              label="Then"
              options={AFTER.map((value) => ({ value, label: TICKET_STATUS[value].label }))}
              className="w-56"
            />
          )}
        </div>
      )}
      <ChosenFiles files={files} />
      <FormActions>
        <SubmitButton form={form} variant={isNote ? "secondary" : "primary"}>
          {isNote ? "Add note" : "Send"}
        </SubmitButton>
        {next && (
          <Button isDisabled={form.isPending} onPress={() => void sendAndGoOn()}>
            {isNote ? "Add, then next ticket" : "Send, then next ticket"}
          </Button>
        )}
        {isUs && <CannedMenu canned={canned} form={form} />}
        <Kbd keys="Mod+Enter" className="max-sm:hidden" />
      </FormActions>
    </Form>
  );
}

function hintOf(isNote: boolean, opensAgain: boolean): string | null {
  if (isNote) return "The client never sees this, nor that it is here.";
  return opensAgain ? "An answer opens this ticket again." : null;
}

/** What our answer leads to when nothing else is chosen: a new ticket is taken up, others stay. */
function statusAfter(status: TicketStatus): TicketStatus {
  return AFTER.includes(status) ? status : "in_progress";
}
