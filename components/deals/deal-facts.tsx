import type { Route } from "next";

import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, MoneyText, PercentText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { Deal } from "@/lib/deals/queries";

import { ExpectedClose } from "./expected-close";

export function DealFacts({ deal, org }: { deal: Deal; org: string }) {
  const { account_id, account_name, contact_id, contact_name, value, currency } = deal;
  const base = `/${org}/pipeline`;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          { label: "Owner", value: <Person name={deal.owner_name} /> },
          {
            label: "Account",
            value: account_name && (
              <TextLink href={`${base}/accounts/${account_id}` as Route}>{account_name}</TextLink>
            ),
          },
          {
            label: "Contact",
            value: contact_name && (
              <TextLink href={`${base}/contacts/${contact_id}` as Route}>{contact_name}</TextLink>
            ),
          },
          { label: "Value", value: <MoneyText value={value} currency={currency} /> },
          { label: "Probability", value: <PercentText value={deal.probability} /> },
          {
            label: "Weighted value",
            value: <MoneyText value={deal.weighted_value} currency={currency} />,
          },
          { label: "Expected close", value: <ExpectedClose deal={deal} /> },
          ...(deal.closed_at
            ? [{ label: "Closed", value: <DateText value={deal.closed_at} /> }]
            : []),
          { label: "Created", value: <DateText value={deal.created_at} /> },
          { label: "Created by", value: deal.created_by_name },
        ]}
      />
    </Section>
  );
}
