import type { CsvColumn } from "@/lib/csv";

import type { ContactRow } from "./queries";

/** The columns of an export of contacts. */
export const CONTACT_CSV: CsvColumn<ContactRow>[] = [
  { header: "Name", value: (row) => row.full_name },
  { header: "Account", value: (row) => row.account_name },
  { header: "Job title", value: (row) => row.job_title },
  { header: "E-mail", value: (row) => row.email },
  { header: "Phone", value: (row) => row.phone },
  { header: "Owner", value: (row) => row.owner_name },
  { header: "Created", value: (row) => row.created_at },
];
