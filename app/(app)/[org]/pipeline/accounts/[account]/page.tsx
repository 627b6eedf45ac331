import type { Metadata } from "next";
import { Suspense } from "react";

import { AccountActions } from "@/components/accounts/account-actions";
import { AccountFacts } from "@/components/accounts/account-facts";
import { AccountRelated } from "@/components/accounts/account-related";
import { AccountStatusBadge } from "@/components/accounts/account-status-badge";
import { RecordHistory } from "@/components/audit/record-history";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getAccount } from "@/lib/accounts/queries";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";
import { listStageMoves } from "@/lib/stages/queries";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage({
  params,
}: PageProps<"/[org]/pipeline/accounts/[account]">) {
  const { account: id, ...scope } = await params;
  const context = await requirePipeline(scope);
  const [record, moves] = await Promise.all([
    getAccount(context, id),
    listStageMoves(context, "account"),
  ]);
  const { account } = record;
  const { person } = context;
  const refusal = mayWritePipeline(context.can);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Accounts", href: `/${scope.org}/pipeline/accounts` }]}
        title={account.name}
        status={<AccountStatusBadge status={account.status} />}
        meta={account.industry}
        actions={<AccountActions account={account} moves={moves} scope={scope} refusal={refusal} />}
      />
      <RecordLayout aside={<AccountFacts account={account} org={scope.org} />}>
        <AccountRelated
          record={record}
          scope={scope}
          me={{ id: person.id, name: person.full_name }}
          refusal={refusal}
        />
        <Section title="Notes">
          <Prose empty="None yet.">{account.notes}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{ type: "account", id, name: account.name, owner_id: account.owner_id }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "account", id: account.id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
