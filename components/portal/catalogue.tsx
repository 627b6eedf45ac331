import { Play, Workflow } from "lucide-react";
import type { Route } from "next";

import { StatusBadge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { KeepFocus } from "@/components/ui/keep-focus";
import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { RequestStatusBadge } from "@/components/requests/request-status-badge";
import type { OfferedWorkflow } from "@/lib/portal/rules";

import { AskButton } from "./ask-button";
import { WithdrawButton } from "./withdraw-button";

type CatalogueProps = {
  workflows: OfferedWorkflow[];
  clientId: string;
  /** Why this person may not ask, or not run, in words; null when they may. */
  askRefusal: string | null;
  mayRun: boolean;
};

/** What is offered: how access stands, what was asked and answered, and the way to run it. */
export function Catalogue({ workflows, ...rest }: CatalogueProps) {
  if (workflows.length === 0)
    return (
      <EmptyState icon={<Workflow aria-hidden />} title="Nothing is offered yet">
        When your supplier offers workflows to your company, you ask for them and run them here.
      </EmptyState>
    );
  return (
    <ul aria-label="Workflows" className="grid gap-3 lg:grid-cols-2">
      {workflows.map((workflow) => (
        <li key={workflow.workflow_id}>
          <Offer workflow={workflow} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type OfferProps = Omit<CatalogueProps, "workflows"> & { workflow: OfferedWorkflow };

function Offer({ workflow, clientId, askRefusal, mayRun }: OfferProps) {
  const { workflow_id, name, description, has_access, request_id, request_status } = workflow;
  const isPending = request_status === "pending" && !has_access;
  return (
    <Card className="flex h-full flex-col gap-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 className="min-w-0 font-semibold">{name}</h2>
        <AccessBadge workflow={workflow} />
      </div>
      {description && <p className="text-muted">{description}</p>}
      <RequestLine workflow={workflow} />
      <KeepFocus on={`${request_status} ${has_access}`} className="mt-auto flex flex-wrap gap-2">
        {has_access && mayRun && (
          <LinkButton
            href={`/portal/${clientId}/workflows/${workflow_id}/run` as Route}
            icon={<Play aria-hidden />}
            aria-label={`Run ${name}`}
          >
            Run
          </LinkButton>
        )}
        {isPending && request_id && (
          <WithdrawButton requestId={request_id} name={name} refusal={askRefusal} />
        )}
        {!has_access && !isPending && (
          <AskButton workflow={workflow} clientId={clientId} refusal={askRefusal} />
        )}
      </KeepFocus>
    </Card>
  );
}

function AccessBadge({ workflow }: { workflow: OfferedWorkflow }) {
  const { has_access, request_status } = workflow;
  if (has_access) return <StatusBadge tone="success" label="Yours to run" />;
  if (request_status === null || request_status === "approved")
    return <StatusBadge tone="neutral" label="No access yet" />;
  return <RequestStatusBadge status={request_status} />;
}

/** What was asked, and what was said to it. */
function RequestLine({ workflow }: { workflow: OfferedWorkflow }) {
  const { has_access, request_status, request_notes, request_reason, requested_at } = workflow;
  if (!request_status || !requested_at) return null;
  const isEnded = request_status === "approved" && !has_access;
  return (
    <div className="grid gap-1 text-xs text-muted">
      <p>
        Asked for <RelativeTime value={requested_at} />
        {request_notes && `: “${request_notes}”`}
      </p>
      {request_reason && (
        <p className="text-foreground">
          <span className="font-medium">Answer:</span> {request_reason}
        </p>
      )}
      {isEnded && (
        <p className="text-foreground">Your supplier has ended this access. You may ask again.</p>
      )}
    </div>
  );
}
