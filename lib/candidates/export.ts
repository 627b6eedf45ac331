import type { CsvColumn } from "@/lib/csv";

import type { CandidateRow } from "./queries";

/** The columns of an export of candidates; dates and sums as data, not as an organisation writes them. */
export const CANDIDATE_CSV: CsvColumn<CandidateRow>[] = [
  { header: "Name", value: (row) => row.full_name },
  { header: "E-mail", value: (row) => row.email },
  { header: "Phone", value: (row) => row.phone },
  { header: "Location", value: (row) => row.location },
  { header: "Job title", value: (row) => row.job_title },
  { header: "Status", value: (row) => row.status },
  { header: "Skills", value: (row) => row.skills.map(({ name }) => name).join(", ") },
  { header: "Available from", value: (row) => row.available_from },
  { header: "Desired rate", value: (row) => row.desired_rate },
  { header: "Rate unit", value: (row) => row.rate_unit },
  { header: "Currency", value: (row) => row.currency },
  { header: "Source", value: (row) => row.source },
  { header: "Owner", value: (row) => row.owner_name },
];
