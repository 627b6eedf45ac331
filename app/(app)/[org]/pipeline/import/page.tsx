import type { Metadata } from "next";

import { ImportPage } from "@/components/imports/import-page";
import { listImportFields } from "@/lib/imports/queries";
import { PIPELINE_IMPORTS } from "@/lib/imports/rules";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";

export const metadata: Metadata = { title: "Import" };

export default async function PipelineImportPage({
  params,
  searchParams,
}: PageProps<"/[org]/pipeline/import">) {
  const scope = await params;
  const context = await requirePipeline(scope);
  const asked = (await searchParams).type;
  const type = PIPELINE_IMPORTS.find((known) => known === asked) ?? PIPELINE_IMPORTS[0];
  return (
    <ImportPage
      type={type}
      types={PIPELINE_IMPORTS}
      fields={await listImportFields(context, type)}
      scope={scope}
      refusal={mayWritePipeline(context.can)}
    />
  );
}
