import type { CsvColumn } from "@/lib/csv";

import type { SubmissionRow } from "./queries";

/** The columns of an export of submissions; dates and sums as data, not as an organisation writes them. */
export const SUBMISSION_CSV: CsvColumn<SubmissionRow>[] = [
  { header: "Candidate", value: (row) => row.candidate_name },
  { header: "Job", value: (row) => row.job_title },
  { header: "Account", value: (row) => row.account_name },
  { header: "Status", value: (row) => row.status },
  { header: "Submitted rate", value: (row) => row.submitted_rate },
  { header: "Rate unit", value: (row) => row.rate_unit },
  { header: "Currency", value: (row) => row.currency },
  { header: "Next interview", value: (row) => row.next_interview_at },
  { header: "Submitted", value: (row) => row.created_at },
  { header: "Owner", value: (row) => row.owner_name },
];
