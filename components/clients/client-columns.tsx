import { defineColumns } from "@/components/data-table/types";
import { DateText } from "@/components/ui/format";
import type { ClientRow } from "@/lib/clients/queries";

import { ClientStatusBadge } from "./client-status-badge";

const nothing = <span className="text-subtle">–</span>;

export const clientColumns = defineColumns<ClientRow>([
  { id: "name", header: "Name", sort: "name", isPrimary: true, cell: ({ name }) => name },
  {
    id: "company",
    header: "Legal name",
    width: "13rem",
    cell: ({ company }) => company ?? nothing,
  },
  {
    id: "status",
    header: "Status",
    width: "8rem",
    cell: ({ status }) => <ClientStatusBadge status={status} />,
  },
  { id: "email", header: "E-mail", width: "12rem", cell: ({ email }) => email ?? nothing },
  {
    id: "people_count",
    header: "People",
    width: "6rem",
    sort: "people_count",
    align: "end",
    cell: ({ people_count }) => people_count,
  },
  {
    id: "project_count",
    header: "Projects",
    width: "7rem",
    sort: "project_count",
    align: "end",
    cell: ({ project_count }) => project_count,
  },
  {
    id: "created_at",
    header: "Since",
    width: "7.5rem",
    sort: "created_at",
    align: "end",
    hideOnPhone: true,
    cell: ({ created_at }) => <DateText value={created_at} />,
  },
]);
