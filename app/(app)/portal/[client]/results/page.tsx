import { Download } from "lucide-react";
import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { Pager } from "@/components/portal/pager";
import { ResultsGallery } from "@/components/portal/results-gallery";
import { LinkButton } from "@/components/ui/link";
import { LinkTabs } from "@/components/ui/link-tabs";
import { requireClient } from "@/lib/auth/context";
import { listOffered, listResults } from "@/lib/portal/queries";
import { reportRefusal, steerRefusal } from "@/lib/portal/rules";
import { resultList } from "@/lib/portal/schema";

export const metadata: Metadata = { title: "Results" };

/** The images of all runs, newest first; of one workflow, or the picked ones. */
export default async function PortalResultsPage({
  params,
  searchParams,
}: PageProps<"/portal/[client]/results">) {
  const context = await requireClient(await params);
  const state = resultList.parse(await searchParams);
  const [{ rows, page }, workflows] = await Promise.all([
    listResults(context, state),
    listOffered(context),
  ]);
  const base = `/portal/${context.client.id}`;
  const { filters } = state;
  const hrefOf = (some: Partial<typeof filters>) =>
    `${base}/results${resultList.toSearch({ filters: some })}`;
  const search = resultList.toSearch({ filters });
  return (
    <>
      <PageHeader
        title="Results"
        actions={
          rows.length > 0 && (
            <LinkButton
              href={`/api/clients/${context.client.id}/results${search}` as "/"}
              icon={<Download aria-hidden />}
              download
            >
              Download these
            </LinkButton>
          )
        }
      >
        <LinkTabs
          label="Which results"
          items={[
            { label: "All", href: hrefOf({}) },
            { label: "Picked", href: hrefOf({ pick: ["picked"] }) },
            ...workflows
              .filter(({ batch }) => batch)
              .map(({ workflow_id, name }) => ({
                label: name,
                href: hrefOf({ workflow: [workflow_id] }),
              })),
          ]}
        />
      </PageHeader>
      <ResultsGallery
        rows={rows}
        base={base}
        isFiltered={search !== ""}
        refusal={steerRefusal(context.mayAsClient)}
        reporting={{
          clientId: context.client.id,
          scope: { org: context.organisation.slug },
          base: `${base}/tickets`,
        }}
        reportRefusal={reportRefusal(context.mayAsClient)}
      />
      <Pager page={page} />
    </>
  );
}
