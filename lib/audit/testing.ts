import { createFormatter, DEFAULT_FORMAT } from "@/lib/format";

import type { AuditLine } from "./describe";

/*
 * For tests: lines of the audit log, by Ada, about one record.
 */

/** Who did it; any id may be hers, and is then read as her name. */
export const ada = "22222222-2222-4222-8222-222222222222";

/** The record that every line is about, unless it says otherwise. */
export const record = "11111111-1111-4111-8111-111111111111";

/** How it is read: on the record's own page, in the default format. */
export const reading = {
  format: createFormatter(DEFAULT_FORMAT),
  recordId: record,
  names: { [ada]: "Ada Byrne" },
};

let id = 0;

/** A line that is newer than the one made before it. */
export function line(fields: Partial<AuditLine>): AuditLine {
  id += 1;
  return {
    id,
    occurred_at: `2026-06-15T10:00:${String(id % 60).padStart(2, "0")}Z`,
    actor_id: ada,
    actor_name: "Ada Byrne",
    verb: "changed",
    table_name: "deliverables",
    record_id: record,
    record_label: "DEL-001 Report",
    changes: {},
    ...fields,
  };
}
