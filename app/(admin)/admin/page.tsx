import type { Metadata } from "next";

import { InstallationForm } from "@/components/administration/installation-form";
import { OverviewStats } from "@/components/administration/overview-stats";
import { PageHeader } from "@/components/layout/page-header";
import { getOverview } from "@/lib/administration/queries";
import { requireAdmin } from "@/lib/auth/context";

export const metadata: Metadata = { title: "Administration" };

export default async function AdministrationPage() {
  const overview = await getOverview(await requireAdmin());
  return (
    <>
      <PageHeader
        title="Administration"
        meta="Organisations, people and the health of this installation. What organisations hold is theirs."
      />
      <OverviewStats overview={overview} />
      <InstallationForm isOpen={overview.is_open} />
    </>
  );
}
