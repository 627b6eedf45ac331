import type { Route } from "next";

import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { SubmissionRecord } from "@/lib/submissions/queries";

/** Who is put forward for what, and for how much. */
export function SubmissionFacts({ record, org }: { record: SubmissionRecord; org: string }) {
  const { submission, job, candidate, placement } = record;
  const { rate_unit: unit, currency, account_id, account_name, status_reason } = submission;
  const talent = `/${org}/talent`;
  const link = (href: string, name: string) => <TextLink href={href as Route}>{name}</TextLink>;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          {
            label: "Candidate",
            value: candidate
              ? link(`${talent}/candidates/${candidate.id}`, candidate.full_name)
              : submission.candidate_name,
          },
          {
            label: "Job",
            value: job ? link(`${talent}/jobs/${job.id}`, job.title) : submission.job_title,
          },
          {
            label: "Account",
            value:
              account_id && account_name
                ? link(`/${org}/pipeline/accounts/${account_id}`, account_name)
                : null,
          },
          {
            label: "Submitted rate",
            value: <RateText value={submission.submitted_rate} unit={unit} currency={currency} />,
          },
          {
            label: "Wants",
            value: candidate && (
              <RateText
                value={candidate.desired_rate}
                unit={candidate.rate_unit}
                currency={candidate.currency}
              />
            ),
          },
          {
            label: "Placement",
            value:
              placement && link(`${talent}/placements/${placement.id}`, placement.candidate_name),
          },
          { label: "Owner", value: <Person name={submission.owner_name} /> },
          { label: "Submitted", value: <DateText value={submission.created_at} /> },
          { label: "Stage since", value: <RelativeTime value={submission.status_changed_at} /> },
          ...(status_reason ? [{ label: "Reason", value: status_reason }] : []),
        ]}
      />
    </Section>
  );
}
