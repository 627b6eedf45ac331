import { Inbox } from "lucide-react";
import type { Route } from "next";

import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { DateTimeText, RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { Prose } from "@/components/ui/prose";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { MyDecision } from "@/lib/executions/queries";

import { DecisionForm } from "./decision-form";

type MyDecisionsProps = {
  decisions: MyDecision[];
  scope: OrgScope;
  /** Sees executions; a client's people see what is asked of them, and nothing besides. */
  canOpen: boolean;
};

/** What workflows ask of me, each answered where it stands. */
export function MyDecisions({ decisions, scope, canOpen }: MyDecisionsProps) {
  if (decisions.length === 0)
    return (
      <EmptyState icon={<Inbox aria-hidden />} title="Nothing to decide">
        When a workflow asks something of you, it stands here.
      </EmptyState>
    );
  return (
    <ul aria-label="Decisions" className="grid gap-4">
      {decisions.map((one) => (
        <li key={one.step_id} id={one.step_id}>
          <Section
            title={one.title}
            description={
              <>
                {one.kind === "approval" ? "Approval" : "Task"} · {one.workflow_name}
                {one.client_name && ` · ${one.client_name}`}
                {one.requester_name && ` · asked for by ${one.requester_name}`} ·{" "}
                <RelativeTime value={one.since} />
              </>
            }
            actions={
              <>
                {isPast(one.due_at) && <Badge tone="danger">Overdue</Badge>}
                {one.is_escalated && <Badge tone="danger">Escalated</Badge>}
              </>
            }
          >
            <div className="grid gap-4">
              {(one.due_at || canOpen) && (
                <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
                  {one.due_at && (
                    <span>
                      Due <DateTimeText value={one.due_at} />
                    </span>
                  )}
                  {canOpen && (
                    <TextLink href={`/${scope.org}/executions/${one.execution_id}` as Route}>
                      Open the run
                    </TextLink>
                  )}
                </p>
              )}
              {one.instructions && <Prose>{one.instructions}</Prose>}
              <DecisionForm step={one.step_id} kind={one.kind} scope={scope} />
            </div>
          </Section>
        </li>
      ))}
    </ul>
  );
}

const isPast = (moment: string | null) => moment !== null && Date.parse(moment) < Date.now();
