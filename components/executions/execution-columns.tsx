import { defineColumns } from "@/components/data-table/types";
import { RelativeTime } from "@/components/ui/format";
import { Progress } from "@/components/ui/progress";
import { Truncate } from "@/components/ui/tooltip";
import type { ExecutionRow } from "@/lib/executions/queries";
import { durationWords, progressOf } from "@/lib/executions/rules";

import { ExecutionBadge } from "./execution-badge";

export const executionColumns = defineColumns<ExecutionRow>([
  {
    id: "workflow",
    header: "Workflow",
    isPrimary: true,
    cell: ({ workflow_name, version }) => (
      <Truncate>
        {workflow_name} <span className="text-muted">v{version}</span>
      </Truncate>
    ),
  },
  {
    id: "status",
    header: "Status",
    width: "7.5rem",
    cell: ({ status }) => <ExecutionBadge status={status} />,
  },
  {
    id: "step",
    header: "Step",
    width: "10rem",
    cell: ({ step_name, error }) => <Truncate>{error ?? step_name ?? ""}</Truncate>,
  },
  {
    id: "progress",
    header: "Progress",
    width: "7.5rem",
    hideOnPhone: true,
    cell: (row) => (
      <Progress
        value={progressOf(row)}
        label={`Progress of ${row.workflow_name}`}
        tone={row.status === "failed" ? "danger" : "info"}
      />
    ),
  },
  {
    id: "client",
    header: "Client",
    width: "9rem",
    cell: ({ client_name }) => <Truncate>{client_name ?? ""}</Truncate>,
  },
  {
    id: "requester",
    header: "Asked for by",
    width: "8.5rem",
    cell: ({ requester_name }) => <Truncate>{requester_name ?? ""}</Truncate>,
  },
  {
    id: "duration",
    header: "Took",
    width: "6rem",
    align: "end",
    cell: ({ duration_ms }) => (duration_ms === null ? "–" : durationWords(duration_ms)),
  },
  {
    id: "created_at",
    header: "Begun",
    width: "7rem",
    sort: "created_at",
    align: "end",
    cell: ({ created_at }) => <RelativeTime value={created_at} />,
  },
]);
