import type { CsvColumn } from "@/lib/csv";

import type { PlacementRow } from "./queries";

/** The columns of an export of placements; dates and sums as data, not as an organisation writes them. */
export const PLACEMENT_CSV: CsvColumn<PlacementRow>[] = [
  { header: "Candidate", value: (row) => row.candidate_name },
  { header: "Job", value: (row) => row.job_title },
  { header: "Account", value: (row) => row.account_name },
  { header: "Status", value: (row) => row.status },
  { header: "Start", value: (row) => row.start_date },
  { header: "End", value: (row) => row.end_date },
  { header: "Bill rate", value: (row) => row.bill_rate },
  { header: "Pay rate", value: (row) => row.pay_rate },
  { header: "Margin", value: (row) => row.margin },
  { header: "Rate unit", value: (row) => row.rate_unit },
  { header: "Currency", value: (row) => row.currency },
  { header: "Project", value: (row) => row.project_reference },
  { header: "Owner", value: (row) => row.owner_name },
];
