import { defineListParams, filter } from "@/lib/search-params";

/** The address of the queue: which of its two kinds. */
export const queueList = defineListParams({
  sort: { since: "timestamp" },
  defaultSort: "since",
  filters: { action: filter.anyOf(["sign", "review"]) },
});
