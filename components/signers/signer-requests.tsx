"use client";

import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DateText } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { SIDE_NAMES } from "@/lib/signatures/rules";
import { decideSignerRequest, withdrawSignerRequest } from "@/lib/signers/actions";
import type { SignerRequest } from "@/lib/signers/queries";

/** What one side asks the other about who signs for it; nothing where nothing is asked. */
export function SignerRequests({
  requests,
  scope,
}: {
  requests: SignerRequest[];
  scope: OrgScope;
}) {
  if (requests.length === 0) return null;
  return (
    <Section title="Requests about signers" flush>
      <ul>
        {requests.map((request) => (
          <li
            key={request.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-separator px-4 py-2 last:border-0"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p>{sentence(request)}</p>
              <p className="text-xs text-muted">
                {request.asked_by ?? "A former member"}, <DateText value={request.asked_at} />
                {request.reason && `: ${request.reason}`}
              </p>
            </div>
            <RequestActions request={request} scope={scope} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sentence({ change, name, side }: SignerRequest): string {
  const who = SIDE_NAMES[side].toLowerCase();
  return change === "appoint"
    ? `${name} should sign for the ${who}.`
    : `${name} should no longer sign for the ${who}.`;
}

function RequestActions({ request, scope }: { request: SignerRequest; scope: OrgScope }) {
  const [asked, setAsked] = useState<"accept" | "decline" | "withdraw" | null>(null);
  const { id, can_decide, is_mine } = request;
  const close = () => setAsked(null);
  return (
    <div className="flex gap-2">
      {can_decide && (
        <>
          <Button size="sm" onPress={() => setAsked("decline")}>
            Decline
          </Button>
          <Button size="sm" variant="primary" onPress={() => setAsked("accept")}>
            Accept
          </Button>
        </>
      )}
      {is_mine && !can_decide && (
        <Button size="sm" onPress={() => setAsked("withdraw")}>
          Withdraw
        </Button>
      )}
      <ConfirmDialog
        isOpen={asked === "accept"}
        onOpenChange={close}
        title="Accept this request?"
        confirmLabel="Accept"
        tone="primary"
        onConfirm={() => decideSignerRequest(scope, { id, is_accepted: true, answer: "" })}
        onDone={() => toast.success("Accepted, and written in the project's ledger")}
      >
        {sentence(request)} It takes effect at once, as your own act, and everybody of your side is
        told.
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === "decline"}
        onOpenChange={close}
        title="Decline this request?"
        confirmLabel="Decline"
        onConfirm={() => decideSignerRequest(scope, { id, is_accepted: false, answer: "" })}
        onDone={() => toast.success("Declined")}
      >
        Nothing changes, and {request.asked_by ?? "who asked"} is told.
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === "withdraw"}
        onOpenChange={close}
        title="Withdraw your request?"
        confirmLabel="Withdraw"
        onConfirm={() => withdrawSignerRequest(scope, { id })}
        onDone={() => toast.success("Request withdrawn")}
      >
        Nothing changes. You can ask again later.
      </ConfirmDialog>
    </div>
  );
}
