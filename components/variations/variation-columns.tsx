import { defineColumns } from "@/components/data-table/types";
import { DateText } from "@/components/ui/format";
import { Truncate } from "@/components/ui/tooltip";
import type { VariationRow } from "@/lib/variations/queries";

import { ImpactCost, ImpactDays } from "./impact";
import { VariationStatusBadge, VariationTypeBadge } from "./variation-status-badge";

export const variationColumns = defineColumns<VariationRow>([
  {
    id: "reference",
    header: "Reference",
    width: "7rem",
    sort: "reference",
    cell: ({ reference }) => reference,
  },
  { id: "title", header: "Title", sort: "title", isPrimary: true, cell: ({ title }) => title },
  {
    id: "status",
    header: "Status",
    width: "10.5rem",
    cell: ({ status }) => <VariationStatusBadge status={status} />,
  },
  {
    id: "type",
    header: "Type",
    width: "7rem",
    cell: ({ type }) => <VariationTypeBadge type={type} />,
  },
  {
    id: "impact_cost",
    header: "Effect on cost",
    width: "8rem",
    sort: "impact_cost",
    align: "end",
    cell: ({ impact_cost, currency }) => <ImpactCost value={impact_cost} currency={currency} />,
  },
  {
    id: "impact_days",
    header: "Effect on end",
    width: "7.5rem",
    sort: "impact_days",
    align: "end",
    cell: ({ impact_days }) => <ImpactDays value={impact_days} />,
  },
  {
    id: "created_at",
    header: "Raised",
    width: "7.5rem",
    sort: "created_at",
    align: "end",
    cell: ({ created_at }) => <DateText value={created_at} />,
  },
]);

/** For the list of all projects. */
export const variationColumnsWithProject = [
  ...variationColumns.slice(0, 2),
  ...defineColumns<VariationRow>([
    {
      id: "project",
      header: "Project",
      width: "10rem",
      cell: ({ project_name }) => <Truncate>{project_name}</Truncate>,
    },
  ]),
  ...variationColumns.slice(2),
];
