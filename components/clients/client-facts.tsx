import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import type { ClientRecord } from "@/lib/clients/queries";

/** How to reach a client, beside its record. */
export function ClientFacts({ client }: { client: ClientRecord["client"] }) {
  const { company, email, phone, address, created_at } = client;
  return (
    <Section title="Company">
      <DescriptionList
        items={[
          { label: "Legal name", value: company },
          {
            label: "E-mail",
            value: email && (
              <a href={`mailto:${email}`} className="underline underline-offset-3">
                {email}
              </a>
            ),
          },
          { label: "Phone", value: phone },
          { label: "Address", value: address && <Prose>{address}</Prose> },
          { label: "Client since", value: <DateText value={created_at} /> },
        ]}
      />
    </Section>
  );
}
