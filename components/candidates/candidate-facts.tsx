import { MailLink } from "@/components/pipeline/mail-link";
import { PhoneLink } from "@/components/pipeline/phone-link";
import { RateText } from "@/components/talent/rate-text";
import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, RelativeTime } from "@/components/ui/format";
import type { Candidate } from "@/lib/candidates/queries";

import { CANDIDATE_SOURCE } from "./candidate-words";

/** How to reach a candidate, and what they ask for, beside the record. */
export function CandidateFacts({ candidate }: { candidate: Candidate }) {
  const { email, desired_rate, rate_unit, currency, status_reason } = candidate;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          { label: "E-mail", value: email && <MailLink email={email} /> },
          { label: "Phone", value: candidate.phone && <PhoneLink phone={candidate.phone} /> },
          { label: "Location", value: candidate.location },
          { label: "Available from", value: <DateText value={candidate.available_from} /> },
          {
            label: "Wants",
            value: <RateText value={desired_rate} unit={rate_unit} currency={currency} />,
          },
          { label: "Source", value: CANDIDATE_SOURCE[candidate.source] },
          { label: "Owner", value: <Person name={candidate.owner_name} /> },
          { label: "Stage since", value: <RelativeTime value={candidate.status_changed_at} /> },
          ...(status_reason ? [{ label: "Reason", value: status_reason }] : []),
        ]}
      />
    </Section>
  );
}
