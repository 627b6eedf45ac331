"use client";

import { Ban, Plus, UsersRound } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { Access, WorkflowRecord } from "@/lib/workflows/queries";

import { GiveAccessDialog } from "./give-access-dialog";
import { RevokeDialog } from "./revoke-dialog";

type AccessSectionProps = {
  record: Pick<WorkflowRecord, "workflow" | "access" | "clients">;
  scope: OrgScope;
  /** Why this person may not give or revoke access, in words; null when they may. */
  refusal: string | null;
};

/** Which clients may run an offered workflow: given and ended here, with or without a request. */
export function AccessSection({ record, scope, refusal }: AccessSectionProps) {
  const { workflow, access, clients } = record;
  const [isGiving, setGiving] = useState(false);
  const [ending, setEnding] = useState<Access | null>(null);
  const others = clients.filter(({ value }) => access.every((one) => one.client_id !== value));
  return (
    <Section
      title="Clients that may run it"
      flush
      actions={
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          disabledReason={refusal ?? (others.length === 0 ? "All of them may run it." : null)}
          onPress={() => setGiving(true)}
        >
          Give access
        </Button>
      }
    >
      {access.length === 0 && (
        <EmptyState compact icon={<UsersRound aria-hidden />} title="No client yet">
          They see it in their catalogue and can ask for it. You can also give it unasked.
        </EmptyState>
      )}
      <ul aria-label="Clients that may run it">
        {access.map((one) => (
          <li
            key={one.id}
            className="flex items-center gap-3 border-b border-separator px-4 py-2 last:border-0"
          >
            <span className="min-w-0 flex-1">
              <TextLink href={`/${scope.org}/clients/${one.client_id}`} tone="quiet">
                {one.client_name}
              </TextLink>
              <span className="block text-xs text-muted">
                {one.is_asked_for ? "Asked for; approved" : "Given"}
                {one.given_by_name && ` by ${one.given_by_name}`}{" "}
                <RelativeTime value={one.created_at} />
              </span>
            </span>
            <Button
              size="sm"
              variant="ghost"
              icon={<Ban aria-hidden />}
              disabledReason={refusal}
              onPress={() => setEnding(one)}
            >
              Revoke<span className="sr-only"> {one.client_name}’s access</span>
            </Button>
          </li>
        ))}
      </ul>
      {isGiving && (
        <GiveAccessDialog
          workflow={workflow}
          clients={others}
          scope={scope}
          close={() => setGiving(false)}
        />
      )}
      {ending && (
        <RevokeDialog
          access={ending}
          workflow={workflow.name}
          scope={scope}
          close={() => setEnding(null)}
        />
      )}
    </Section>
  );
}
