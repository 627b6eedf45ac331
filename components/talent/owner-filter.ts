import type { FilterDefinition } from "@/components/data-table/types";
import type { Choice } from "@/lib/choices/queries";

/** Whose records: mine, or those of anybody. */
export function ownerFilters(owners: Choice[]): [FilterDefinition, FilterDefinition] {
  return [
    { kind: "flag", key: "mine", label: "Mine" },
    { kind: "select", key: "owner", label: "Owner", options: owners },
  ];
}
