import { recordLabel } from "@/lib/activities/records";
import type { CsvColumn } from "@/lib/csv";

import type { Passage } from "./queries";

/** The columns of an export of phases that workplans went through. */
export const PASSAGE_CSV: CsvColumn<Passage>[] = [
  { header: "Record type", value: (row) => recordLabel(row.entity_type) },
  { header: "Record", value: (row) => row.entity_name },
  { header: "Workplan", value: (row) => row.template_name },
  { header: "Phase", value: (row) => row.phase },
  { header: "Began", value: (row) => row.came_at },
  { header: "Ended", value: (row) => row.left_at },
  { header: "Working days", value: (row) => row.days },
];
