import type { ReactNode } from "react";

import { RecordList } from "@/components/layout/record-list";
import { MoneyText } from "@/components/ui/format";
import type { DealRow } from "@/lib/deals/queries";

import { DealStatusBadge } from "./deal-status-badge";

/** The deals of an account or a contact. */
export function DealList({
  deals,
  org,
  actions,
}: {
  deals: DealRow[];
  org: string;
  actions: ReactNode;
}) {
  return (
    <RecordList
      title="Deals"
      empty="Nothing is being sold here yet."
      actions={actions}
      records={deals.map(({ id, name, owner_name, value, currency, status }) => ({
        id,
        name,
        href: `/${org}/pipeline/deals/${id}`,
        detail: owner_name,
        facts: (
          <>
            <MoneyText value={value} currency={currency} />
            <DealStatusBadge status={status} />
          </>
        ),
      }))}
    />
  );
}
