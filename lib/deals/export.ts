import type { CsvColumn } from "@/lib/csv";

import type { DealRow } from "./queries";

/** The columns of an export of deals; dates and sums as data, not as an organisation writes them. */
export const DEAL_CSV: CsvColumn<DealRow>[] = [
  { header: "Name", value: (row) => row.name },
  { header: "Account", value: (row) => row.account_name },
  { header: "Contact", value: (row) => row.contact_name },
  { header: "Stage", value: (row) => row.status },
  { header: "Value", value: (row) => row.value },
  { header: "Currency", value: (row) => row.currency },
  { header: "Probability (%)", value: (row) => row.probability },
  { header: "Weighted value", value: (row) => row.weighted_value },
  { header: "Expected close", value: (row) => row.expected_close },
  { header: "Next step", value: (row) => row.next_step },
  { header: "Owner", value: (row) => row.owner_name },
  { header: "Created", value: (row) => row.created_at },
];
