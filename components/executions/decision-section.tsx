import { Section } from "@/components/ui/card";
import { DateTimeText } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import type { OrgScope } from "@/lib/auth/context";
import type { Progress } from "@/lib/executions/progress";

import { DecisionForm } from "./decision-form";

type DecisionSectionProps = { progress: Progress; me: string; scope: OrgScope };

/** What waits for somebody now: the form for who decides, the names for everybody else. */
export function DecisionSection({ progress, me, scope }: DecisionSectionProps) {
  const open = progress.decisions.filter(({ decision }) => decision === null);
  return open.map(({ step_id, kind, title, instructions, due_at, escalated_at }) => {
    const people = progress.deciders.find((one) => one.step_id === step_id)?.people ?? [];
    return (
      <Section
        key={step_id}
        title={title}
        description={
          <>
            {kind === "approval" ? "Waits for approval" : "Waits to be done"}
            {due_at && (
              <>
                , due <DateTimeText value={due_at} />
              </>
            )}
            {escalated_at && ", late: whoever manages workflows may decide, too"}
          </>
        }
      >
        <div className="grid gap-4">
          {instructions && <Prose>{instructions}</Prose>}
          {people.some(({ id }) => id === me) ? (
            <DecisionForm step={step_id} kind={kind} scope={scope} />
          ) : (
            <p className="text-muted">
              Waits for{" "}
              {people.map(({ name }) => name).join(", ") || "somebody; nobody can decide it now"}.
            </p>
          )}
        </div>
      </Section>
    );
  });
}
