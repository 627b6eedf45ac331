import { DecisionForm } from "@/components/executions/decision-form";
import { Section } from "@/components/ui/card";
import { DateTimeText } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import type { OrgScope } from "@/lib/auth/context";
import { DECISION_WORDS } from "@/lib/executions/rules";
import type { ClientRun } from "@/lib/portal/queries";

/** What the run asks of the client, answered in place, and what was answered. */
export function RunDecisions({ run, scope }: { run: ClientRun; scope: OrgScope }) {
  return run.decisions.map((one) => (
    <Section
      key={one.step_id}
      title={one.title}
      description={
        <>
          {one.kind === "approval" ? "Approval" : "Task"}
          {one.decision === null && one.due_at && (
            <>
              , due <DateTimeText value={one.due_at} />
            </>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        {one.instructions && <Prose>{one.instructions}</Prose>}
        {one.decision === null ? (
          <DecisionForm step={one.step_id} kind={one.kind} scope={scope} />
        ) : (
          <p className="text-muted">
            {DECISION_WORDS[one.decision] ?? one.decision}
            {one.comment && `: “${one.comment}”`}
          </p>
        )}
      </div>
    </Section>
  ));
}
