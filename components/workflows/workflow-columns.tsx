import { defineColumns } from "@/components/data-table/types";
import { RelativeTime } from "@/components/ui/format";
import { Truncate } from "@/components/ui/tooltip";
import type { WorkflowRow } from "@/lib/workflows/queries";

import { WorkflowBadge } from "./status-badge";

export const workflowColumns = defineColumns<WorkflowRow>([
  {
    id: "name",
    header: "Name",
    sort: "name",
    isPrimary: true,
    cell: ({ name }) => <Truncate>{name}</Truncate>,
  },
  {
    id: "client",
    header: "For",
    width: "12rem",
    cell: ({ client_name }) => <Truncate>{client_name ?? "Everybody"}</Truncate>,
  },
  { id: "status", header: "State", width: "11rem", cell: (row) => <WorkflowBadge {...row} /> },
  {
    id: "running_count",
    header: "Running",
    width: "6.5rem",
    sort: "running_count",
    align: "end",
    cell: ({ running_count }) => running_count,
  },
  {
    id: "last_run_at",
    header: "Last run",
    width: "9rem",
    sort: "last_run_at",
    align: "end",
    cell: ({ last_run_at }) => last_run_at && <RelativeTime value={last_run_at} />,
  },
  {
    id: "updated_at",
    header: "Changed",
    width: "9rem",
    sort: "updated_at",
    align: "end",
    hideOnPhone: true,
    cell: ({ updated_at }) => <RelativeTime value={updated_at} />,
  },
]);
