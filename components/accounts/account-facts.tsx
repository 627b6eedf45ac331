import type { Route } from "next";

import { PhoneLink } from "@/components/pipeline/phone-link";
import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { Prose } from "@/components/ui/prose";
import type { Account } from "@/lib/accounts/queries";

export function AccountFacts({ account, org }: { account: Account; org: string }) {
  const { website, address, client_id, client_name } = account;
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          { label: "Owner", value: <Person name={account.owner_name} /> },
          {
            label: "Client",
            value: client_name && (
              <TextLink href={`/${org}/clients/${client_id}` as Route}>{client_name}</TextLink>
            ),
          },
          {
            label: "Website",
            value: website && (
              <a
                href={website}
                target="_blank"
                rel="noreferrer"
                className="underline underline-offset-3"
              >
                {website.replace(/^https?:\/\/(www\.)?/, "")}
              </a>
            ),
          },
          { label: "E-mail domain", value: account.email_domain },
          { label: "Industry", value: account.industry },
          { label: "People there", value: account.size },
          { label: "Phone", value: account.phone && <PhoneLink phone={account.phone} /> },
          { label: "Address", value: address && <Prose>{address}</Prose> },
          { label: "Created", value: <DateText value={account.created_at} /> },
          { label: "Created by", value: account.created_by_name },
        ]}
      />
    </Section>
  );
}
