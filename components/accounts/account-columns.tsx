import { defineColumns } from "@/components/data-table/types";
import { Person } from "@/components/ui/avatar";
import { DateText } from "@/components/ui/format";
import type { AccountRow } from "@/lib/accounts/queries";

import { AccountStatusBadge } from "./account-status-badge";

const nothing = <span className="text-subtle">–</span>;

export const accountColumns = defineColumns<AccountRow>([
  { id: "name", header: "Name", sort: "name", isPrimary: true, cell: ({ name }) => name },
  {
    id: "status",
    header: "Stage",
    width: "8rem",
    cell: ({ status }) => <AccountStatusBadge status={status} />,
  },
  {
    id: "industry",
    header: "Industry",
    width: "10rem",
    sort: "industry",
    cell: ({ industry }) => industry ?? nothing,
  },
  {
    id: "size",
    header: "People there",
    width: "8rem",
    isHidden: true,
    cell: ({ size }) => size ?? nothing,
  },
  {
    id: "email_domain",
    header: "E-mail domain",
    width: "11rem",
    isHidden: true,
    cell: ({ email_domain }) => email_domain ?? nothing,
  },
  {
    id: "owner",
    header: "Owner",
    width: "10rem",
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
  {
    id: "contact_count",
    header: "Contacts",
    width: "7rem",
    sort: "contact_count",
    align: "end",
    cell: ({ contact_count }) => contact_count,
  },
  {
    id: "open_deal_count",
    header: "Open deals",
    width: "7.5rem",
    sort: "open_deal_count",
    align: "end",
    cell: ({ open_deal_count }) => open_deal_count,
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
