import type { Route } from "next";

import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { Placement } from "@/lib/placements/queries";

/** Who is where, and what came before. */
export function PlacementFacts({ placement, org }: { placement: Placement; org: string }) {
  const { account_id, account_name, status_reason, rate_unit: unit, currency } = placement;
  const talent = `/${org}/talent`;
  const link = (href: string, name: string) => <TextLink href={href as Route}>{name}</TextLink>;
  const rate = (value: number | null) => <RateText value={value} unit={unit} currency={currency} />;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          {
            label: "Candidate",
            value: link(`${talent}/candidates/${placement.candidate_id}`, placement.candidate_name),
          },
          { label: "Job", value: link(`${talent}/jobs/${placement.job_id}`, placement.job_title) },
          {
            label: "Account",
            value:
              account_id && account_name
                ? link(`/${org}/pipeline/accounts/${account_id}`, account_name)
                : null,
          },
          {
            label: "Came from",
            value: link(`${talent}/submissions/${placement.submission_id}`, "The submission"),
          },
          { label: "Start", value: <DateText value={placement.start_date} /> },
          { label: "End", value: <DateText value={placement.end_date} /> },
          { label: "Bill rate", value: rate(placement.bill_rate) },
          { label: "Pay rate", value: rate(placement.pay_rate) },
          { label: "Margin", value: rate(placement.margin) },
          { label: "Owner", value: <Person name={placement.owner_name} /> },
          {
            label: "Stage since",
            value: <RelativeTime value={placement.status_changed_at} />,
          },
          ...(status_reason ? [{ label: "Reason", value: status_reason }] : []),
        ]}
      />
    </Section>
  );
}
