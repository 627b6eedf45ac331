import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { SettingsTabs } from "@/components/organisations/settings-tabs";
import { requireOrg } from "@/lib/auth/context";

type Props = { children: ReactNode; params: Promise<{ org: string }> };

/** Settings are the supplier's: for a client's people they do not exist. */
export default async function SettingsLayout({ children, params }: Props) {
  const { organisation } = await requireOrg(await params);
  if (!organisation.is_member) notFound();
  return (
    <>
      <PageHeader title="Settings">
        <SettingsTabs org={organisation.slug} />
      </PageHeader>
      {children}
    </>
  );
}
