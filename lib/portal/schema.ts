import { EXECUTION_STATUSES } from "@/lib/executions/rules";
import { defineListParams, filter } from "@/lib/search-params";

/** The address of a client's list of runs; the newest stands first. */
export const runList = defineListParams({
  sort: { created_at: "timestamp" },
  defaultSort: "-created_at",
  filters: { status: filter.anyOf(EXECUTION_STATUSES), workflow: filter.ids() },
});

/** The address of a client's images; the newest stands first. */
export const resultList = defineListParams({
  sort: { completed_at: "timestamp" },
  defaultSort: "-completed_at",
  filters: { workflow: filter.ids(), pick: filter.anyOf(["picked", "rejected"]) },
});
