import type { Metadata } from "next";

import { CreateOrganisationButton } from "@/components/administration/create-organisation-button";
import { OrganisationsTable } from "@/components/administration/organisations-table";
import { PageHeader } from "@/components/layout/page-header";
import { listOrganisations } from "@/lib/administration/queries";
import { organisationList } from "@/lib/administration/schema";
import { requireAdmin } from "@/lib/auth/context";

export const metadata: Metadata = { title: "All organisations" };

export default async function OrganisationsPage({
  searchParams,
}: PageProps<"/admin/organisations">) {
  const context = await requireAdmin();
  const { rows, page } = await listOrganisations(
    context,
    organisationList.parse(await searchParams),
  );
  return (
    <>
      <PageHeader title="All organisations" actions={<CreateOrganisationButton />} />
      <OrganisationsTable rows={rows} page={page} />
    </>
  );
}
