import type { Metadata } from "next";

import { AccountsTable } from "@/components/administration/accounts-table";
import { PageHeader } from "@/components/layout/page-header";
import { listAccounts } from "@/lib/administration/queries";
import { accountList } from "@/lib/administration/schema";
import { requireAdmin } from "@/lib/auth/context";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const context = await requireAdmin();
  const { rows, page } = await listAccounts(context, accountList.parse(await searchParams));
  return (
    <>
      <PageHeader title="People" />
      <AccountsTable rows={rows} page={page} />
    </>
  );
}
