import { z } from "zod";

import { isoDate, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";
import { inOrder, terms } from "@/lib/talent/fields";

import { PLACEMENT_STATUSES } from "./rules";

export const updatePlacementSchema = z
  .object({
    ...version,
    start_date: isoDate,
    end_date: optional(isoDate),
    ...terms,
    notes: optional(longText(5000)),
    owner_id: optional(z.uuid()),
  })
  .refine(inOrder, { path: ["end_date"], message: "The end is before the start." });

/** Null takes the person off the project. */
export const placeOnProjectSchema = z.object({
  placement_id: z.uuid(),
  project_id: z.uuid().nullable(),
});

/** As above, where a project is to be chosen. */
export const chooseProjectSchema = z.object({
  placement_id: z.uuid(),
  project_id: z.uuid("Choose a project."),
});

/** The address of the list of placements. */
export const placementList = defineListParams({
  sort: {
    created_at: "timestamp",
    candidate_name: "text",
    account_name: "text",
    start_date: "date",
    end_date: "date",
    margin: "number",
  },
  defaultSort: "-start_date",
  filters: {
    status: filter.anyOf(PLACEMENT_STATUSES),
    start: filter.dateRange(),
    end: filter.dateRange(),
    owner: filter.ids(),
    mine: filter.flag(),
  },
});
