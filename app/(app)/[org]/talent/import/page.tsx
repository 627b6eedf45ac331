import type { Metadata } from "next";

import { ImportPage } from "@/components/imports/import-page";
import { listImportFields } from "@/lib/imports/queries";
import { TALENT_IMPORTS } from "@/lib/imports/rules";
import { requireTalent } from "@/lib/talent/context";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Import" };

export default async function TalentImportPage({
  params,
  searchParams,
}: PageProps<"/[org]/talent/import">) {
  const scope = await params;
  const context = await requireTalent(scope);
  const asked = (await searchParams).type;
  const type = TALENT_IMPORTS.find((known) => known === asked) ?? TALENT_IMPORTS[0];
  return (
    <ImportPage
      type={type}
      types={TALENT_IMPORTS}
      fields={await listImportFields(context, type)}
      scope={scope}
      refusal={mayWriteTalent(context.can)}
    />
  );
}
