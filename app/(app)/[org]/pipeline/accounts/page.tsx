import type { Metadata } from "next";
import { Suspense } from "react";

import { AccountsTable } from "@/components/accounts/accounts-table";
import { CreateAccountButton } from "@/components/accounts/create-account-button";
import { ImportLink } from "@/components/imports/import-link";
import { PageHeader } from "@/components/layout/page-header";
import { PipelineTabs } from "@/components/pipeline/pipeline-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type AccountListState, listAccounts } from "@/lib/accounts/queries";
import { accountList } from "@/lib/accounts/schema";
import type { OrgContext } from "@/lib/auth/context";
import { getChoices } from "@/lib/choices/queries";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";

export const metadata: Metadata = { title: "Accounts" };

export default async function AccountsPage({
  params,
  searchParams,
}: PageProps<"/[org]/pipeline/accounts">) {
  const scope = await params;
  const context = await requirePipeline(scope);
  const state = accountList.parse(await searchParams);
  return (
    <>
      <PageHeader
        title="Accounts"
        actions={
          <>
            <ImportLink type="accounts" org={scope.org} refusal={mayWritePipeline(context.can)} />
            <CreateAccountButton
              scope={scope}
              me={meOf(context)}
              refusal={mayWritePipeline(context.can)}
            />
          </>
        }
      >
        <PipelineTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Accounts context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Accounts({ context, state }: { context: OrgContext; state: AccountListState }) {
  const [{ rows, page }, { people }] = await Promise.all([
    listAccounts(context, state),
    getChoices(context, "people"),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayWritePipeline(context.can);
  return (
    <AccountsTable
      rows={rows}
      page={page}
      owners={people}
      scope={scope}
      refusal={refusal}
      create={<CreateAccountButton scope={scope} me={meOf(context)} refusal={refusal} />}
    />
  );
}

function meOf({ person }: OrgContext) {
  return { id: person.id, name: person.full_name };
}
