import { defineColumns } from "@/components/data-table/types";
import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { DateText } from "@/components/ui/format";
import type { PlacementRow } from "@/lib/placements/queries";

import { PlacementStatusBadge } from "./placement-status-badge";

const nothing = <span className="text-subtle">–</span>;

export const placementColumns = defineColumns<PlacementRow>([
  {
    id: "candidate",
    header: "Candidate",
    sort: "candidate_name",
    isPrimary: true,
    cell: ({ candidate_name }) => candidate_name,
  },
  { id: "job", header: "Job", width: "10.5rem", cell: ({ job_title }) => job_title },
  {
    id: "account",
    header: "Account",
    width: "9.5rem",
    sort: "account_name",
    cell: ({ account_name }) => account_name ?? nothing,
  },
  {
    id: "status",
    header: "Stage",
    width: "7.5rem",
    cell: ({ status }) => <PlacementStatusBadge status={status} />,
  },
  {
    id: "start_date",
    header: "Start",
    width: "7.5rem",
    sort: "start_date",
    align: "end",
    cell: ({ start_date }) => <DateText value={start_date} />,
  },
  {
    id: "end_date",
    header: "End",
    width: "7.5rem",
    sort: "end_date",
    align: "end",
    cell: ({ end_date }) => <DateText value={end_date} />,
  },
  {
    id: "margin",
    header: "Margin",
    width: "8.5rem",
    sort: "margin",
    align: "end",
    cell: ({ margin, rate_unit, currency }) => (
      <RateText value={margin} unit={rate_unit} currency={currency} />
    ),
  },
  {
    id: "project",
    header: "Project",
    width: "6.5rem",
    cell: ({ project_reference }) => project_reference ?? nothing,
  },
  {
    id: "owner",
    header: "Owner",
    width: "9.5rem",
    isHidden: true,
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
]);
