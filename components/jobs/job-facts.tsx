import type { Route } from "next";

import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { Job } from "@/lib/jobs/queries";

import { EMPLOYMENT_TYPE, REMOTE_POLICY } from "./job-words";

/** The terms of a job, beside its record. */
export function JobFacts({ job, org }: { job: Job; org: string }) {
  const { account_id, account_name, contact_id, contact_name, rate_unit, currency } = job;
  const pipeline = `/${org}/pipeline`;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          {
            label: "Account",
            value: account_id && account_name && (
              <TextLink href={`${pipeline}/accounts/${account_id}` as Route}>
                {account_name}
              </TextLink>
            ),
          },
          {
            label: "Contact",
            value: contact_id && contact_name && (
              <TextLink href={`${pipeline}/contacts/${contact_id}` as Route}>
                {contact_name}
              </TextLink>
            ),
          },
          { label: "Filled", value: `${job.placement_count} of ${job.openings}` },
          { label: "Type", value: EMPLOYMENT_TYPE[job.employment_type] },
          { label: "Location", value: job.location },
          { label: "Work", value: REMOTE_POLICY[job.remote_policy] },
          {
            label: "Bill rate",
            value: <RateText value={job.bill_rate} unit={rate_unit} currency={currency} />,
          },
          {
            label: "Pay rate",
            value: <RateText value={job.pay_rate} unit={rate_unit} currency={currency} />,
          },
          { label: "Start", value: <DateText value={job.start_date} /> },
          { label: "Owner", value: <Person name={job.owner_name} /> },
          { label: "Stage since", value: <RelativeTime value={job.status_changed_at} /> },
          ...(job.status_reason ? [{ label: "Reason", value: job.status_reason }] : []),
        ]}
      />
    </Section>
  );
}
