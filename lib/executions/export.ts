import type { CsvColumn } from "@/lib/csv";

import type { ExecutionRow } from "./queries";

/** The columns of an export of executions; moments and durations as data. */
export const EXECUTION_CSV: CsvColumn<ExecutionRow>[] = [
  { header: "Workflow", value: (row) => row.workflow_name },
  { header: "Version", value: (row) => row.version },
  { header: "Client", value: (row) => row.client_name },
  { header: "Asked for by", value: (row) => row.requester_name },
  { header: "Status", value: (row) => row.status },
  { header: "Step", value: (row) => row.step_name },
  { header: "Steps taken", value: (row) => row.steps_taken },
  { header: "Error", value: (row) => row.error },
  { header: "Begun", value: (row) => row.created_at },
  { header: "Ended", value: (row) => row.completed_at },
  { header: "Duration (ms)", value: (row) => row.duration_ms },
  { header: "Id", value: (row) => row.id },
];
