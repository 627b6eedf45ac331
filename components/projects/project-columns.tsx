import { defineColumns } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import { DateText, MoneyText } from "@/components/ui/format";
import type { ProjectRow } from "@/lib/projects/queries";
import { ROLE_WORDS } from "@/lib/projects/rules";

import { ProjectStatusBadge } from "./project-status-badge";

export const projectColumns = defineColumns<ProjectRow>([
  {
    id: "reference",
    header: "Reference",
    width: "6.5rem",
    sort: "reference",
    cell: ({ reference }) => reference,
  },
  {
    id: "name",
    header: "Name",
    sort: "name",
    isPrimary: true,
    cell: ({ name, is_default }) => (
      <span className="flex min-w-0 items-center gap-2">
        <span className="truncate">{name}</span>
        {is_default && <Badge>Default</Badge>}
      </span>
    ),
  },
  {
    id: "client",
    header: "Client",
    width: "12rem",
    cell: ({ client_name }) => client_name ?? "Internal",
  },
  {
    id: "status",
    header: "Status",
    width: "8rem",
    cell: ({ status }) => <ProjectStatusBadge status={status} />,
  },
  {
    id: "start_date",
    header: "Start",
    width: "7.5rem",
    sort: "start_date",
    align: "end",
    isHidden: true,
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
    id: "total_budget",
    header: "Budget",
    width: "8rem",
    sort: "total_budget",
    align: "end",
    cell: ({ total_budget, currency }) => (
      <MoneyText value={total_budget} currency={currency} notation="whole" />
    ),
  },
  {
    id: "role",
    header: "My role",
    width: "10rem",
    hideOnPhone: true,
    cell: ({ my_role }) =>
      my_role ? ROLE_WORDS[my_role].label : <span className="text-muted">Not on the team</span>,
  },
]);
