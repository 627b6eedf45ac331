import type { Route } from "next";

import { MailLink } from "@/components/pipeline/mail-link";
import { PhoneLink } from "@/components/pipeline/phone-link";
import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { Contact } from "@/lib/contacts/queries";

export function ContactFacts({ contact, org }: { contact: Contact; org: string }) {
  const { account_id, account_name, job_title, email, phone } = contact;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          { label: "Owner", value: <Person name={contact.owner_name} /> },
          {
            label: "Account",
            value: account_name && (
              <TextLink href={`/${org}/pipeline/accounts/${account_id}` as Route}>
                {account_name}
              </TextLink>
            ),
          },
          { label: "Job title", value: job_title },
          { label: "E-mail", value: email && <MailLink email={email} /> },
          { label: "Phone", value: phone && <PhoneLink phone={phone} /> },
          { label: "Created", value: <DateText value={contact.created_at} /> },
          { label: "Created by", value: contact.created_by_name },
        ]}
      />
    </Section>
  );
}
