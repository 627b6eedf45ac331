import { defineColumns } from "@/components/data-table/types";
import { DateText } from "@/components/ui/format";
import { Truncate } from "@/components/ui/tooltip";
import { conditionWords } from "@/lib/workplan-templates/conditions";
import type { TemplateRow } from "@/lib/workplan-templates/queries";
import { eventWords, inWords } from "@/lib/workplan-templates/rules";

import { TemplateBadge } from "./template-badge";

export const templateColumns = defineColumns<TemplateRow>([
  {
    id: "name",
    header: "Name",
    sort: "name",
    isPrimary: true,
    cell: ({ name }) => <Truncate>{name}</Truncate>,
  },
  {
    id: "entity_type",
    header: "For",
    width: "7rem",
    sort: "entity_type",
    cell: ({ entity_type }) => inWords(entity_type),
  },
  {
    id: "event",
    header: "Starts when",
    width: "16rem",
    cell: (row) => (
      <Truncate>
        {eventWords(row)}
        {row.condition && `, if ${conditionWords(row.entity_type, row.condition)}`}
      </Truncate>
    ),
  },
  { id: "state", header: "State", width: "9rem", cell: (row) => <TemplateBadge {...row} /> },
  {
    id: "activity_count",
    header: "Activities",
    width: "6.5rem",
    align: "end",
    cell: ({ activity_count }) => activity_count,
  },
  {
    id: "running_count",
    header: "Running",
    width: "6.5rem",
    sort: "running_count",
    align: "end",
    cell: ({ running_count }) => running_count,
  },
  {
    id: "published_at",
    header: "Published",
    width: "7.5rem",
    sort: "published_at",
    align: "end",
    hideOnPhone: true,
    cell: ({ published_at }) => <DateText value={published_at} />,
  },
]);
