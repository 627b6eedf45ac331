import { defineColumns } from "@/components/data-table/types";
import { Person } from "@/components/ui/avatar";
import { MoneyText, PercentText } from "@/components/ui/format";
import type { DealRow } from "@/lib/deals/queries";

import { DealStatusBadge } from "./deal-status-badge";
import { ExpectedClose } from "./expected-close";

const nothing = <span className="text-subtle">–</span>;

export const dealColumns = defineColumns<DealRow>([
  { id: "name", header: "Name", sort: "name", isPrimary: true, cell: ({ name }) => name },
  {
    id: "account_name",
    header: "Account",
    width: "11rem",
    sort: "account_name",
    cell: ({ account_name }) => account_name ?? nothing,
  },
  {
    id: "status",
    header: "Stage",
    width: "8.5rem",
    cell: ({ status }) => <DealStatusBadge status={status} />,
  },
  {
    id: "next_step",
    header: "Next step",
    width: "13rem",
    isHidden: true,
    cell: ({ next_step }) => next_step ?? nothing,
  },
  {
    id: "owner",
    header: "Owner",
    width: "10rem",
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
  {
    id: "probability",
    header: "Probability",
    width: "7rem",
    sort: "probability",
    align: "end",
    hideOnPhone: true,
    cell: ({ probability }) => <PercentText value={probability} />,
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
    id: "expected_close",
    header: "Expected close",
    width: "9rem",
    sort: "expected_close",
    align: "end",
    cell: (deal) => <ExpectedClose deal={deal} />,
  },
]);
