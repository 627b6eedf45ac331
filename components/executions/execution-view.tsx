"use client";

import { Images } from "lucide-react";
import type { Route } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { ExecutionReportButton } from "@/components/reports/execution-report-button";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { LinkButton, TextLink } from "@/components/ui/link";
import type { Mark } from "@/components/workflows/canvas-node";
import { DataView } from "@/components/workflows/data-view";
import { Drawing } from "@/components/workflows/drawing";
import type { OrgScope } from "@/lib/auth/context";
import type { Progress } from "@/lib/executions/progress";
import { durationWords, type StepStatus } from "@/lib/executions/rules";
import type { Draft } from "@/lib/workflows/definition";
import { waysTaken } from "@/lib/workflows/simulate";

import { DecisionSection } from "./decision-section";
import { ExecutionActions } from "./execution-actions";
import { ExecutionBadge } from "./execution-badge";
import { LogLines } from "./log-lines";
import { PathSection } from "./path-section";
import { useProgress } from "./use-progress";

type ExecutionViewProps = {
  rendered: Progress;
  definition: Draft;
  me: string;
  scope: OrgScope;
  /** Why this person may not cancel or retry it, in words. */
  refusal: string | null;
};

const MARKS: Record<StepStatus, Mark> = {
  pending: "current",
  running: "current",
  waiting: "waiting",
  completed: "done",
  failed: "failed",
  cancelled: "failed",
  skipped: "done",
};

/** An execution as it happens. */
export function ExecutionView({ rendered, definition, me, scope, refusal }: ExecutionViewProps) {
  const progress = useProgress(rendered);
  const { execution, steps, logs } = progress;
  const workflow = `/${scope.org}/workflows/${execution.workflow_id}` as Route;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: "Workflows", href: `/${scope.org}/workflows` },
          { label: "Executions", href: `/${scope.org}/executions` },
        ]}
        title={execution.workflow_name}
        status={
          <span role="status">
            <ExecutionBadge status={execution.status} />
          </span>
        }
        meta={
          <>
            <TextLink href={workflow}>Version {execution.version}</TextLink>
            {execution.step_name && <span>{execution.step_name}</span>}
          </>
        }
        actions={
          <>
            {steps.some(({ type }) => type === "batch_generate") && (
              <LinkButton
                href={`/${scope.org}/workflows/results/${execution.id}`}
                icon={<Images aria-hidden />}
              >
                Images
              </LinkButton>
            )}
            <ExecutionReportButton execution={execution.id} scope={scope} />
            <ExecutionActions progress={progress} scope={scope} refusal={refusal} />
          </>
        }
      />
      <RecordLayout aside={<Facts progress={progress} org={scope.org} />}>
        {execution.error && (
          <Banner
            tone={execution.status === "cancelled" ? "neutral" : "danger"}
            title={
              execution.status === "cancelled"
                ? "It was cancelled"
                : `It failed${execution.step_name ? ` at “${execution.step_name}”` : ""}`
            }
          >
            {execution.error}
          </Banner>
        )}
        <DecisionSection progress={progress} me={me} scope={scope} />
        <div className="overflow-clip rounded-lg border border-border bg-surface max-md:hidden">
          <Drawing
            label="Drawing of the path taken. The list below says the same in words."
            draft={definition}
            direction="LR"
            height={300}
            marks={new Map(steps.map(({ key, status }) => [key, MARKS[status]]))}
            taken={waysTaken(
              definition,
              steps.map(({ key }) => key),
            )}
          />
        </div>
        <PathSection progress={progress} />
        <Section title="Whole log">
          <LogLines
            label="Whole log"
            lines={logs}
            names={new Map(steps.map(({ key, name }) => [key, name]))}
          />
        </Section>
      </RecordLayout>
    </>
  );
}

function Facts({ progress, org }: { progress: Progress; org: string }) {
  const { execution, children, parent_id } = progress;
  const list = `/${org}/executions`;
  return (
    <>
      <Section title="Facts">
        <DescriptionList
          items={[
            { label: "Asked for by", value: execution.requester_name },
            { label: "Client", value: execution.client_name },
            { label: "Begun", value: <DateTimeText value={execution.created_at} /> },
            {
              label: "Ended",
              value: execution.completed_at && <DateTimeText value={execution.completed_at} />,
            },
            {
              label: "Took",
              value: execution.duration_ms === null ? null : durationWords(execution.duration_ms),
            },
            { label: "Steps taken", value: execution.steps_taken },
            ...(parent_id
              ? [
                  {
                    label: "Run by",
                    value: (
                      <TextLink href={`${list}/${parent_id}` as Route}>another execution</TextLink>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {children.length > 0 && (
          <ul aria-label="Runs" className="grid gap-2 pt-2">
            {children.map(({ id, workflow_name, status }) => (
              <li key={id} className="flex items-center justify-between gap-2">
                <TextLink href={`${list}/${id}` as Route}>{workflow_name}</TextLink>
                <ExecutionBadge status={status} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Data">
        <div className="grid gap-4">
          <DataView label="Input" value={execution.input} />
          {execution.output === null ? (
            <DataView label="So far" value={execution.data} />
          ) : (
            <DataView label="Output" value={execution.output} />
          )}
        </div>
      </Section>
    </>
  );
}
