"use client";

import { PlayCircle } from "lucide-react";
import type { Route } from "next";

import { DataTable } from "@/components/data-table/data-table";
import { defineColumns } from "@/components/data-table/types";
import { RelativeTime } from "@/components/ui/format";
import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { Truncate } from "@/components/ui/tooltip";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { durationWords, EXECUTION_STATUSES, EXECUTION_WORDS, isOver } from "@/lib/executions/rules";
import type { RunRow } from "@/lib/portal/queries";
import { isMakingImages, type OfferedWorkflow } from "@/lib/portal/rules";
import { runList } from "@/lib/portal/schema";
import type { ListPage } from "@/lib/search-params";

import { madeOf, RunProgress } from "./run-progress";
import { WaitingBadge } from "./waiting-badge";

const columns = defineColumns<RunRow>([
  {
    id: "workflow",
    header: "Workflow",
    isPrimary: true,
    cell: ({ workflow_name }) => <Truncate>{workflow_name}</Truncate>,
  },
  {
    id: "status",
    header: "Status",
    width: "8rem",
    cell: (run) => (
      <WaitingBadge status={run.status} waitsFor={isMakingImages(run) ? "images" : null} />
    ),
  },
  {
    id: "progress",
    header: "Images",
    width: "12rem",
    cell: (row) => (isMakingImages(row) ? <RunProgress run={row} /> : madeOf(row)),
  },
  {
    id: "requester",
    header: "Asked for by",
    width: "11rem",
    cell: ({ requested_by_name }) => <Truncate>{requested_by_name ?? ""}</Truncate>,
  },
  {
    id: "duration",
    header: "Took",
    width: "7rem",
    align: "end",
    hideOnPhone: true,
    cell: ({ duration_ms }) => (duration_ms === null ? "" : durationWords(duration_ms)),
  },
  {
    id: "created_at",
    header: "Begun",
    width: "8rem",
    align: "end",
    cell: ({ created_at }) => <RelativeTime value={created_at} />,
  },
]);

type RunsTableProps = {
  rows: RunRow[];
  page: ListPage;
  workflows: OfferedWorkflow[];
  clientId: string;
};

/** All that ran for the client, as it goes. */
export function RunsTable({ rows, page, workflows, clientId }: RunsTableProps) {
  const base = `/portal/${clientId}`;
  return (
    <>
      <RefreshWhile isOpen={rows.some(({ status }) => !isOver(status))} />
      <DataTable
        label="Runs"
        columns={columns}
        rows={rows}
        page={page}
        defaultSort={runList.defaultSort}
        filters={[
          {
            kind: "select",
            key: "status",
            label: "Status",
            options: EXECUTION_STATUSES.map((value) => ({ value, label: EXECUTION_WORDS[value] })),
          },
          {
            kind: "select",
            key: "workflow",
            label: "Workflow",
            options: workflows.map(({ workflow_id, name }) => ({
              value: workflow_id,
              label: name,
            })),
          },
        ]}
        rowHref={({ id }) => `${base}/runs/${id}`}
        empty={
          <EmptyState
            icon={<PlayCircle aria-hidden />}
            title="Nothing has run yet"
            action={
              <LinkButton href={`${base}/workflows` as Route}>See what is offered</LinkButton>
            }
          >
            What you run is followed here, and stays.
          </EmptyState>
        }
      />
    </>
  );
}
