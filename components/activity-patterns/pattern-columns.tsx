import { CATEGORY, PRIORITY } from "@/components/activities/activity-words";
import { defineColumns } from "@/components/data-table/types";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { Truncate } from "@/components/ui/tooltip";
import type { PatternRow } from "@/lib/activity-patterns/queries";
import { inWords } from "@/lib/workplan-templates/rules";

import { CategoryIcon } from "./category-icon";

const nothing = <span className="text-subtle">–</span>;

export const patternColumns = defineColumns<PatternRow>([
  {
    id: "name",
    header: "Name",
    sort: "name",
    isPrimary: true,
    cell: ({ name, is_active, is_mandatory }) => (
      <span className="flex min-w-0 items-center gap-2">
        <Truncate>{name}</Truncate>
        {is_mandatory && <Badge>Mandatory</Badge>}
        {!is_active && <StatusBadge tone="neutral" label="Off" />}
      </span>
    ),
  },
  {
    id: "code",
    header: "Code",
    width: "13rem",
    sort: "code",
    cell: ({ code }) => <Truncate className="font-mono text-xs">{code}</Truncate>,
  },
  {
    id: "entity_type",
    header: "For",
    width: "7rem",
    cell: ({ entity_type }) => (entity_type ? inWords(entity_type) : "Any record"),
  },
  {
    id: "category",
    header: "Kind",
    width: "8rem",
    cell: ({ category }) => (
      <span className="flex items-center gap-2">
        <CategoryIcon category={category} />
        {CATEGORY[category].label}
      </span>
    ),
  },
  {
    id: "target_days",
    header: "Days",
    width: "5rem",
    sort: "target_days",
    align: "end",
    cell: ({ target_days }) => target_days,
  },
  {
    id: "priority",
    header: "Priority",
    width: "7rem",
    isHidden: true,
    cell: ({ priority }) => PRIORITY[priority].label,
  },
  {
    id: "successors",
    header: "Followed by",
    width: "13rem",
    cell: ({ successors }) =>
      successors.length > 0 ? (
        <Truncate>{[...new Set(successors.map(({ name }) => name))].join(", ")}</Truncate>
      ) : (
        nothing
      ),
  },
  {
    id: "template_count",
    header: "Templates",
    width: "7rem",
    sort: "template_count",
    align: "end",
    hideOnPhone: true,
    cell: ({ template_count }) => template_count,
  },
]);
