import type { CsvColumn } from "@/lib/csv";

import type { MilestoneRow } from "./queries";

/** The columns of an export of milestones; dates and sums as data, not as an organisation writes them. */
export const MILESTONE_CSV: CsvColumn<MilestoneRow>[] = [
  { header: "Project", value: (row) => row.project_reference },
  { header: "Reference", value: (row) => row.reference },
  { header: "Name", value: (row) => row.name },
  { header: "Status", value: (row) => row.status },
  { header: "Progress (%)", value: (row) => row.progress },
  { header: "Start", value: (row) => row.start_date },
  { header: "End", value: (row) => row.end_date },
  { header: "Billable", value: (row) => row.billable },
  { header: "Currency", value: (row) => row.currency },
  { header: "Baseline", value: (row) => row.baseline_status },
  { header: "Breached", value: (row) => row.baseline_breached },
  { header: "Acceptance", value: (row) => row.acceptance_status },
  { header: "Deliverables", value: (row) => row.deliverable_count },
  { header: "Delivered", value: (row) => row.delivered_count },
];
