import { defineListParams, filter } from "@/lib/search-params";

import { AUDITED_TABLES } from "./vocabulary";

export const AUDIT_VERBS = [
  "created",
  "changed",
  "deleted",
  "restored",
  "entered",
  "left",
] as const;

/** The address of the audit log. Its lines are numbered in the order in which they were written. */
export const auditList = defineListParams({
  sort: { id: "number" },
  defaultSort: "-id",
  filters: {
    table: filter.anyOf(AUDITED_TABLES),
    verb: filter.anyOf(AUDIT_VERBS),
    when: filter.dateRange(),
    project: filter.ids(),
  },
});
