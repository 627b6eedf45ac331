import type { CsvColumn } from "@/lib/csv";

import type { AccountRow } from "./queries";

/** The columns of an export of accounts. */
export const ACCOUNT_CSV: CsvColumn<AccountRow>[] = [
  { header: "Name", value: (row) => row.name },
  { header: "Status", value: (row) => row.status },
  { header: "Industry", value: (row) => row.industry },
  { header: "Size", value: (row) => row.size },
  { header: "Website", value: (row) => row.website },
  { header: "E-mail domain", value: (row) => row.email_domain },
  { header: "Phone", value: (row) => row.phone },
  { header: "Client", value: (row) => row.client_name },
  { header: "Contacts", value: (row) => row.contact_count },
  { header: "Open deals", value: (row) => row.open_deal_count },
  { header: "Owner", value: (row) => row.owner_name },
  { header: "Created", value: (row) => row.created_at },
];
