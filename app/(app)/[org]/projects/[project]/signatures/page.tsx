import { Archive } from "lucide-react";
import type { Metadata, Route } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { ChainStatus } from "@/components/signatures/chain-status";
import { SignaturesTable } from "@/components/signatures/signatures-table";
import { LinkButton } from "@/components/ui/link";
import { Skeleton, TableSkeleton } from "@/components/ui/skeleton";
import { type ProjectContext, type ProjectScope, requireProject } from "@/lib/auth/context";
import { getChainVerdict, listSignatures, type SignatureListState } from "@/lib/signatures/queries";
import { signatureList } from "@/lib/signatures/schema";

export const metadata: Metadata = { title: "Signatures" };

export default async function SignaturesPage({
  params,
  searchParams,
}: PageProps<"/[org]/projects/[project]/signatures">) {
  const scope = await params;
  const context = await requireProject(scope);
  const state = signatureList.parse(await searchParams);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: context.project.name, href: `/${scope.org}/projects/${scope.project}` },
        ]}
        title="Signatures"
        actions={
          <LinkButton
            href={`/api/evidence/${scope.org}/${scope.project}` as Route}
            download
            icon={<Archive aria-hidden />}
          >
            Export evidence
          </LinkButton>
        }
      />
      <div className="mb-4">
        <Suspense fallback={<Skeleton className="h-14 rounded-lg" />}>
          <Chain context={context} />
        </Suspense>
      </div>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Signatures context={context} state={state} scope={scope} />
      </Suspense>
    </>
  );
}

async function Chain({ context }: { context: ProjectContext }) {
  return <ChainStatus verdict={await getChainVerdict(context)} />;
}

async function Signatures({
  context,
  state,
  scope,
}: {
  context: ProjectContext;
  state: SignatureListState;
  scope: ProjectScope;
}) {
  const { rows, page } = await listSignatures(context, state);
  return <SignaturesTable rows={rows} page={page} scope={scope} />;
}
