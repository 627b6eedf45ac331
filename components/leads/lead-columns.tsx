import { defineColumns } from "@/components/data-table/types";
import { Person } from "@/components/ui/avatar";
import { DateText, MoneyText } from "@/components/ui/format";
import type { LeadRow } from "@/lib/leads/queries";

import { LEAD_SOURCE, LeadStatusBadge } from "./lead-status-badge";

const nothing = <span className="text-subtle">–</span>;

export const leadColumns = defineColumns<LeadRow>([
  {
    id: "full_name",
    header: "Name",
    sort: "full_name",
    isPrimary: true,
    cell: ({ full_name }) => full_name,
  },
  {
    id: "company",
    header: "Company",
    width: "12rem",
    sort: "company",
    cell: ({ company }) => company ?? nothing,
  },
  {
    id: "status",
    header: "Stage",
    width: "8.5rem",
    cell: ({ status }) => <LeadStatusBadge status={status} />,
  },
  {
    id: "source",
    header: "Source",
    width: "7rem",
    hideOnPhone: true,
    cell: ({ source }) => LEAD_SOURCE[source],
  },
  {
    id: "email",
    header: "E-mail",
    width: "14rem",
    isHidden: true,
    cell: ({ email }) => email ?? nothing,
  },
  {
    id: "owner",
    header: "Owner",
    width: "10rem",
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
  {
    id: "value",
    header: "Value",
    width: "9rem",
    sort: "value",
    align: "end",
    cell: ({ value, currency }) => <MoneyText value={value} currency={currency} />,
  },
  {
    id: "created_at",
    header: "Created",
    width: "7.5rem",
    sort: "created_at",
    align: "end",
    hideOnPhone: true,
    cell: ({ created_at }) => <DateText value={created_at} />,
  },
]);
