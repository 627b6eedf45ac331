import { DuplicatesBanner } from "@/components/duplicates/duplicates";
import { RecordList } from "@/components/layout/record-list";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import type { OrgScope } from "@/lib/auth/context";
import type { LeadRecord } from "@/lib/leads/queries";

/** What a lead became; or what it may be already, or why it went no further. */
export function LeadOutcome({ record, scope }: { record: LeadRecord; scope: OrgScope }) {
  const { lead, account, contact, deal, duplicates } = record;
  const base = `/${scope.org}/pipeline`;
  if (lead.status === "unqualified")
    return (
      <Banner tone="warning" title="This lead is unqualified">
        {lead.status_reason}
      </Banner>
    );
  if (lead.status !== "converted")
    return <DuplicatesBanner duplicates={duplicates} scope={scope} />;
  const became = [
    account && { id: account.id, name: account.name, place: "accounts", kind: "Account" },
    contact && { id: contact.id, name: contact.full_name, place: "contacts", kind: "Contact" },
    deal && { id: deal.id, name: deal.name, place: "deals", kind: "Deal" },
  ].filter((one) => one !== null);
  return (
    <RecordList
      title="What it became"
      empty="What it became has been deleted."
      records={became.map(({ id, name, place, kind }) => ({
        id,
        name,
        href: `${base}/${place}/${id}`,
        facts: <Badge>{kind}</Badge>,
      }))}
    />
  );
}
