import type { CsvColumn } from "@/lib/csv";

import type { DeliverableRow } from "./queries";

/** The columns of an export of deliverables; dates as data, not as an organisation writes them. */
export const DELIVERABLE_CSV: CsvColumn<DeliverableRow>[] = [
  { header: "Project", value: (row) => row.project_reference },
  { header: "Reference", value: (row) => row.reference },
  { header: "Name", value: (row) => row.name },
  { header: "Milestone", value: (row) => row.milestone_reference },
  { header: "Milestone name", value: (row) => row.milestone_name },
  { header: "Status", value: (row) => row.status },
  { header: "Progress (%)", value: (row) => row.progress },
  { header: "Due", value: (row) => row.due_date },
  { header: "Overdue", value: (row) => row.is_overdue },
  { header: "Assignee", value: (row) => row.assignee_name },
  { header: "Sign-off", value: (row) => row.sign_off_status },
];
