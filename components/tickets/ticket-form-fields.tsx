"use client";

import { useEffect, useState } from "react";
import type { z } from "zod";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toOptions } from "@/components/stages/stage-options";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { loadTicketChoices } from "@/lib/tickets/actions";
import type { TicketChoices } from "@/lib/tickets/queries";
import type { TicketSide } from "@/lib/tickets/rules";
import type { createTicketSchema } from "@/lib/tickets/schema";

import { TICKET_PRIORITY, TICKET_TYPE } from "./ticket-words";

type TicketInput = z.input<typeof createTicketSchema>;
type SharedInput = Pick<
  TicketInput,
  | "subject"
  | "type"
  | "priority"
  | "deliverable_id"
  | "execution_id"
  | "requester_id"
  | "assignee_id"
>;

const NONE: TicketChoices = { people: [], deliverables: [], executions: [] };

/** What a new ticket and an old one are made of alike. */
export function TicketFormFields({
  form,
  clientId,
  people,
  side,
  scope,
}: {
  form: Pick<ActionForm<SharedInput>, "field">;
  clientId: string;
  people: Choice[];
  side: TicketSide;
  scope: OrgScope;
}) {
  const choices = useTicketChoices(clientId, scope);
  const ofChoice = (list: TicketChoices["people"]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField {...form.field("subject")} label="Subject" />
      <FieldGroup columns={2}>
        <SelectField {...form.field("type")} label="Kind" options={toOptions(TICKET_TYPE)} />
        <SelectField
          {...form.field("priority")}
          label="Priority"
          options={toOptions(TICKET_PRIORITY)}
        />
        {side === "us" && (
          <>
            <ComboboxField
              {...form.field("requester_id")}
              label="Asked by"
              options={ofChoice(choices.people)}
            />
            {people.length > 0 && (
              <ComboboxField {...form.field("assignee_id")} label="Assignee" options={people} />
            )}
          </>
        )}
      </FieldGroup>
      {choices.deliverables.length > 0 && (
        <ComboboxField
          {...form.field("deliverable_id")}
          label="Deliverable"
          description="A defect keeps it from being signed until the ticket is resolved."
          options={ofChoice(choices.deliverables)}
        />
      )}
      {choices.executions.length > 0 && (
        <ComboboxField
          {...form.field("execution_id")}
          label={side === "us" ? "Execution" : "Run"}
          options={ofChoice(choices.executions)}
        />
      )}
    </>
  );
}

function useTicketChoices(clientId: string, { org }: OrgScope): TicketChoices {
  const [choices, setChoices] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    if (clientId)
      void loadTicketChoices({ org }, { client_id: clientId }).then((result) => {
        if (isCurrent && result.ok) setChoices(result.data);
      });
    return () => {
      isCurrent = false;
    };
  }, [clientId, org]);
  return choices;
}
