import type { CsvColumn } from "@/lib/csv";

import type { JobRow } from "./queries";

/** The columns of an export of jobs; dates and sums as data, not as an organisation writes them. */
export const JOB_CSV: CsvColumn<JobRow>[] = [
  { header: "Title", value: (row) => row.title },
  { header: "Account", value: (row) => row.account_name },
  { header: "Status", value: (row) => row.status },
  { header: "Openings", value: (row) => row.openings },
  { header: "Placed", value: (row) => row.placement_count },
  { header: "Submissions", value: (row) => row.live_submission_count },
  { header: "Employment type", value: (row) => row.employment_type },
  { header: "Location", value: (row) => row.location },
  { header: "Remote policy", value: (row) => row.remote_policy },
  { header: "Bill rate", value: (row) => row.bill_rate },
  { header: "Pay rate", value: (row) => row.pay_rate },
  { header: "Rate unit", value: (row) => row.rate_unit },
  { header: "Currency", value: (row) => row.currency },
  { header: "Start date", value: (row) => row.start_date },
  { header: "Owner", value: (row) => row.owner_name },
];
