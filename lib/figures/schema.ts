import { defineListParams, filter } from "@/lib/search-params";

/** The address of the list of phases that workplans went through. */
export const passageList = defineListParams({
  sort: { left_at: "timestamp", came_at: "timestamp", days: "number" },
  defaultSort: "-left_at",
  filters: {
    template: filter.ids(),
    phase: filter.text(),
    left: filter.dateRange(),
  },
});
