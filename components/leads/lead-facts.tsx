import { MailLink } from "@/components/pipeline/mail-link";
import { PhoneLink } from "@/components/pipeline/phone-link";
import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, MoneyText, RelativeTime } from "@/components/ui/format";
import type { Lead } from "@/lib/leads/queries";

import { LEAD_SOURCE } from "./lead-status-badge";

export function LeadFacts({ lead }: { lead: Lead }) {
  const { company, job_title, email, phone, source, value, currency } = lead;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          { label: "Owner", value: <Person name={lead.owner_name} /> },
          { label: "Company", value: company },
          { label: "Job title", value: job_title },
          { label: "E-mail", value: email && <MailLink email={email} /> },
          { label: "Phone", value: phone && <PhoneLink phone={phone} /> },
          { label: "Source", value: LEAD_SOURCE[source] },
          { label: "Value", value: <MoneyText value={value} currency={currency} /> },
          { label: "Stage since", value: <RelativeTime value={lead.status_changed_at} /> },
          { label: "Created", value: <DateText value={lead.created_at} /> },
          { label: "Created by", value: lead.created_by_name },
        ]}
      />
    </Section>
  );
}
