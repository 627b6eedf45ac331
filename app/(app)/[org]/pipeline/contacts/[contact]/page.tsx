import type { Metadata } from "next";
import { Suspense } from "react";

import { AccountJobs } from "@/components/accounts/account-jobs";
import { RecordHistory } from "@/components/audit/record-history";
import { ContactActions } from "@/components/contacts/contact-actions";
import { ContactFacts } from "@/components/contacts/contact-facts";
import { CreateDealButton } from "@/components/deals/create-deal-button";
import { DealList } from "@/components/deals/deal-list";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getContact } from "@/lib/contacts/queries";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";

export const metadata: Metadata = { title: "Contact" };

export default async function ContactPage({
  params,
}: PageProps<"/[org]/pipeline/contacts/[contact]">) {
  const { contact: id, ...scope } = await params;
  const context = await requirePipeline(scope);
  const { contact, deals, jobs } = await getContact(context, id);
  const { person } = context;
  const refusal = mayWritePipeline(context.can);
  const start = {
    owner: { id: person.id, name: person.full_name },
    account: { id: contact.account_id, name: contact.account_name },
    contact: { id: contact.id, name: contact.full_name },
  };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Contacts", href: `/${scope.org}/pipeline/contacts` }]}
        title={contact.full_name}
        meta={[contact.job_title, contact.account_name].filter(Boolean).join(", ")}
        actions={<ContactActions contact={contact} scope={scope} refusal={refusal} />}
      />
      <RecordLayout aside={<ContactFacts contact={contact} org={scope.org} />}>
        <DealList
          deals={deals}
          org={scope.org}
          actions={<CreateDealButton scope={scope} start={start} refusal={refusal} isSmall />}
        />
        <AccountJobs jobs={jobs} org={scope.org} />
        <Section title="Notes">
          <Prose empty="None yet.">{contact.notes}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{ type: "contact", id, name: contact.full_name, owner_id: contact.owner_id }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "contact", id: contact.id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
