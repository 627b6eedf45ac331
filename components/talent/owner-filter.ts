import type { FilterDefinition } from "@/components/data-table/types";
import type { OwnerOption } from "@/lib/members/queries";

/** Whose records: mine, or those of anybody. */
export function ownerFilters(owners: OwnerOption[]): [FilterDefinition, FilterDefinition] {
  return [
    { kind: "flag", key: "mine", label: "Mine" },
    { kind: "select", key: "owner", label: "Owner", options: owners },
  ];
}
