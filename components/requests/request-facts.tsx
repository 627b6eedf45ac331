import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { RequestRow } from "@/lib/requests/queries";

/** Who asked for what, and what was answered. */
export function RequestFacts({ request, org }: { request: RequestRow; org: string }) {
  const facts = [
    {
      label: "Workflow",
      value: (
        <TextLink href={`/${org}/workflows/${request.workflow_id}` as Route}>
          {request.workflow_name}
        </TextLink>
      ),
    },
    {
      label: "Client",
      value: (
        <TextLink href={`/${org}/clients/${request.client_id}` as Route}>
          {request.client_name}
        </TextLink>
      ),
    },
    { label: "Asked by", value: request.requested_by_name },
    { label: "Asked", value: <DateTimeText value={request.created_at} /> },
    { label: "Answered by", value: request.reviewer_name },
    { label: "Answered", value: request.decided_at && <DateTimeText value={request.decided_at} /> },
  ];
  return (
    <Section title="Facts">
      <DescriptionList items={facts} />
    </Section>
  );
}
