import type { CsvColumn } from "@/lib/csv";

import type { LeadRow } from "./queries";

/** The columns of an export of leads; dates and sums as data, not as an organisation writes them. */
export const LEAD_CSV: CsvColumn<LeadRow>[] = [
  { header: "Name", value: (row) => row.full_name },
  { header: "Company", value: (row) => row.company },
  { header: "Job title", value: (row) => row.job_title },
  { header: "E-mail", value: (row) => row.email },
  { header: "Phone", value: (row) => row.phone },
  { header: "Source", value: (row) => row.source },
  { header: "Stage", value: (row) => row.status },
  { header: "Value", value: (row) => row.value },
  { header: "Currency", value: (row) => row.currency },
  { header: "Owner", value: (row) => row.owner_name },
  { header: "Created", value: (row) => row.created_at },
];
