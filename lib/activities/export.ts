import type { CsvColumn } from "@/lib/csv";

import type { RegisteredActivity } from "./queries";
import { recordLabel } from "./records";

/** The columns of an export of activities; dates as data, not as an organisation writes them. */
export const ACTIVITY_CSV: CsvColumn<RegisteredActivity>[] = [
  { header: "Activity", value: (row) => row.subject },
  { header: "Category", value: (row) => row.category },
  { header: "Status", value: (row) => row.status },
  { header: "Priority", value: (row) => row.priority },
  { header: "Mandatory", value: (row) => row.is_mandatory },
  { header: "Record type", value: (row) => recordLabel(row.entity_type) },
  { header: "Record", value: (row) => row.entity_name },
  { header: "Person", value: (row) => row.assigned_to_name },
  { header: "Workplan", value: (row) => row.template_name },
  { header: "Phase", value: (row) => row.phase },
  { header: "Started", value: (row) => row.starts_on },
  { header: "Due", value: (row) => row.due_date },
  { header: "Closed", value: (row) => row.closed_on },
  { header: "In time", value: (row) => row.is_on_time },
];
