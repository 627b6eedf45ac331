"use client";

import { Check } from "lucide-react";

import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/format";
import { Progress } from "@/components/ui/progress";
import type { Acting } from "@/lib/activities/rules";
import { sayStart } from "@/lib/activities/why";
import type { OrgScope } from "@/lib/auth/context";
import type { Workplan, WorkplanPhase } from "@/lib/workplans/queries";
import { isRunning } from "@/lib/workplans/rules";

import { ActivityList } from "./activity-list";
import { WorkplanActions } from "./workplan-actions";
import { WorkplanStatusBadge } from "./workplan-status-badge";

type WorkplanSectionProps = {
  workplan: Workplan;
  recordType: string;
  scope: OrgScope;
  acting: Acting;
  refusal: string | null;
};

/** A workplan by phase, with how far it is. One that has ended shows how, and opens on demand. */
export function WorkplanSection(props: WorkplanSectionProps) {
  const { workplan, recordType, scope, refusal } = props;
  const { template_name, version_number, status, percent, completed, skipped, total } = workplan;
  return (
    <Section
      title={
        <span className="flex flex-wrap items-center gap-2">
          {template_name}
          <WorkplanStatusBadge status={status} />
          <Badge>Version {version_number}</Badge>
        </span>
      }
      description={
        <>
          {sayStart(recordType, workplan)}, <DateText value={workplan.started_at} />
        </>
      }
      actions={<WorkplanActions workplan={workplan} scope={scope} refusal={refusal} />}
      flush
    >
      <div className="grid gap-1 border-b border-separator px-4 py-3">
        <Progress
          value={percent}
          label={`Progress of ${template_name}`}
          tone={status === "paused" ? "warning" : "info"}
        />
        <p className="text-xs text-muted">
          {completed} completed, {skipped} skipped, of {total}
          {isRunning(status) && " so far"}
        </p>
        <Ending workplan={workplan} />
      </div>
      {isRunning(status) ? (
        <Phases {...props} />
      ) : (
        <details>
          <summary className="cursor-pointer px-4 py-2.5 text-muted hover:text-foreground">
            Show the activities
          </summary>
          <Phases {...props} />
        </details>
      )}
    </Section>
  );
}

function Ending({ workplan }: { workplan: Workplan }) {
  const { outcome, outcome_notes } = workplan;
  if (!outcome && !outcome_notes) return null;
  return (
    <p className="whitespace-pre-wrap">
      {outcome && (
        <strong className="font-medium">
          {outcome === "record_deleted" ? "The record was deleted" : outcome}
        </strong>
      )}
      {outcome && outcome_notes && <br />}
      {outcome_notes}
    </p>
  );
}

function Phases({ workplan, scope, acting }: WorkplanSectionProps) {
  return (
    <ol>
      {workplan.phases.map((phase) => (
        <li key={phase.position} className="border-b border-separator last:border-0">
          <PhaseHeading phase={phase} isCurrent={phase.name === workplan.current_phase} />
          <ActivityList activities={phase.activities} scope={scope} acting={acting} />
        </li>
      ))}
    </ol>
  );
}

function PhaseHeading({ phase, isCurrent }: { phase: WorkplanPhase; isCurrent: boolean }) {
  const { name, position, total, closed, planned } = phase;
  const isDone = total > 0 && closed === total;
  return (
    <h3
      className={cn(
        "flex items-center gap-2 bg-default/40 px-4 py-1.5 text-xs font-medium",
        !isCurrent && "text-muted",
      )}
    >
      {isDone ? (
        <Check aria-label="Done" className="size-3.5 text-success" />
      ) : (
        <span>{position}.</span>
      )}
      <span>{name}</span>
      <span className="ms-auto font-normal text-muted">
        {total === 0 ? `${planned} to come` : `${closed} of ${total} done`}
      </span>
    </h3>
  );
}
