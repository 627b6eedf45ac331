import { CreateContactButton } from "@/components/contacts/create-contact-button";
import { CreateDealButton } from "@/components/deals/create-deal-button";
import { DealList } from "@/components/deals/deal-list";
import { LeadStatusBadge } from "@/components/leads/lead-status-badge";
import { RecordList } from "@/components/layout/record-list";
import type { AccountRecord } from "@/lib/accounts/queries";
import type { OrgScope } from "@/lib/auth/context";

import { AccountJobs } from "./account-jobs";

/** What goes on at an account. */
export function AccountRelated({
  record: { account, contacts, deals, jobs, leads },
  scope,
  me,
  refusal,
}: {
  record: AccountRecord;
  scope: OrgScope;
  me: { id: string; name: string };
  refusal: string | null;
}) {
  const base = `/${scope.org}/pipeline`;
  const start = { owner: me, account };
  return (
    <>
      <DealList
        deals={deals}
        org={scope.org}
        actions={<CreateDealButton scope={scope} start={start} refusal={refusal} isSmall />}
      />
      <RecordList
        title="Contacts"
        empty="Nobody is known here yet."
        actions={<CreateContactButton scope={scope} start={start} refusal={refusal} isSmall />}
        records={contacts.map(({ id, full_name, job_title, email }) => ({
          id,
          name: full_name,
          href: `${base}/contacts/${id}`,
          detail: job_title,
          facts: email && <span className="text-xs text-muted">{email}</span>,
        }))}
      />
      <AccountJobs jobs={jobs} org={scope.org} />
      {leads.length > 0 && (
        <RecordList
          title="Leads that became it"
          empty=""
          records={leads.map(({ id, full_name, company, status }) => ({
            id,
            name: full_name,
            href: `${base}/leads/${id}`,
            detail: company,
            facts: <LeadStatusBadge status={status} />,
          }))}
        />
      )}
    </>
  );
}
