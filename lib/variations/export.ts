import type { CsvColumn } from "@/lib/csv";

import type { VariationRow } from "./queries";

/** The columns of an export of variations; dates and sums as data. */
export const VARIATION_CSV: CsvColumn<VariationRow>[] = [
  { header: "Project", value: (row) => row.project_reference },
  { header: "Reference", value: (row) => row.reference },
  { header: "Title", value: (row) => row.title },
  { header: "Type", value: (row) => row.type },
  { header: "Status", value: (row) => row.status },
  { header: "Effect on cost", value: (row) => row.impact_cost },
  { header: "Currency", value: (row) => row.currency },
  { header: "Effect on the end (days)", value: (row) => row.impact_days },
  { header: "Raised", value: (row) => row.created_at },
];
