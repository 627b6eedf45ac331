"use client";

import { Star } from "lucide-react";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import { KeepFocus } from "@/components/ui/keep-focus";
import { Prose } from "@/components/ui/prose";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { rateTicket } from "@/lib/tickets/actions";
import type { Ticket } from "@/lib/tickets/queries";
import type { TicketSide } from "@/lib/tickets/rules";
import { rateTicketSchema } from "@/lib/tickets/schema";

const OPTIONS = [
  { value: "5", label: "5, very content" },
  { value: "4", label: "4" },
  { value: "3", label: "3" },
  { value: "2", label: "2" },
  { value: "1", label: "1, not at all" },
];

/** How content the client is: asked of them once it is resolved, and shown to both sides. */
export function RatingSection({
  ticket,
  scope,
  side,
}: {
  ticket: Ticket;
  scope: OrgScope;
  side: TicketSide;
}) {
  const isAsked = side === "client" && !ticket.is_open && !ticket.merged_into_id;
  if (ticket.satisfaction === null && !isAsked) return null;
  return (
    <KeepFocus on={ticket.satisfaction}>
      {ticket.satisfaction === null ? (
        <AskRating ticket={ticket} scope={scope} />
      ) : (
        <Rating {...ticket} satisfaction={ticket.satisfaction} side={side} />
      )}
    </KeepFocus>
  );
}

type RatingProps = Pick<Ticket, "satisfaction_comment"> & {
  satisfaction: number;
  side: TicketSide;
};

function Rating({ satisfaction, satisfaction_comment, side }: RatingProps) {
  return (
    <Section title={side === "us" ? "How content the client is" : "How content your company is"}>
      <p className="mb-2 flex items-center gap-1 font-medium">
        <span className="sr-only">{`${satisfaction} of 5`}</span>
        {OPTIONS.map((_, index) => (
          <Star
            key={OPTIONS[index]?.value}
            aria-hidden
            className={index < satisfaction ? "size-4 fill-current" : "size-4 text-subtle"}
          />
        ))}
      </p>
      <Prose>{satisfaction_comment}</Prose>
    </Section>
  );
}

function AskRating({ ticket, scope }: { ticket: Ticket; scope: OrgScope }) {
  const form = useActionForm({
    schema: rateTicketSchema,
    action: (input) => rateTicket(scope, input),
    defaultValues: { id: ticket.id, comment: "" },
    onSuccess: () => toast.success("Thank you for telling us"),
  });
  return (
    <Section title="How content are you with how this was solved?">
      <Form form={form} guard={false}>
        <RadioGroupField {...form.field("satisfaction")} label="From 1 to 5" options={OPTIONS} />
        <TextAreaField {...form.field("comment")} label="Comment" rows={2} />
        <FormActions>
          <SubmitButton form={form} variant="secondary">
            Send rating
          </SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
