import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { NewProjectButton } from "@/components/projects/new-project-button";
import { ProjectsTable } from "@/components/projects/projects-table";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type OrgContext, requireOrg } from "@/lib/auth/context";
import { listClientOptions } from "@/lib/clients/queries";
import { mayCreateProjects } from "@/lib/organisations/rules";
import { listProjects, type ProjectListState } from "@/lib/projects/queries";
import { projectList } from "@/lib/projects/schema";

export const metadata: Metadata = { title: "Projects" };

export default async function ProjectsPage({ params, searchParams }: PageProps<"/[org]/projects">) {
  const context = await requireOrg(await params);
  const state = projectList.parse(await searchParams);
  return (
    <>
      <PageHeader title="Projects" actions={<Create context={context} />} />
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <Projects context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Projects({ context, state }: { context: OrgContext; state: ProjectListState }) {
  const [{ rows, page }, clients] = await Promise.all([
    listProjects(context, state),
    listClientOptions(context),
  ]);
  return (
    <ProjectsTable
      rows={rows}
      page={page}
      scope={{ org: context.organisation.slug }}
      clients={clients}
      create={<Create context={context} />}
      canCreate={context.can("projects.create")}
    />
  );
}

/** A client's people never make projects: for them the button does not exist. */
function Create({ context }: { context: OrgContext }) {
  const { organisation, can } = context;
  if (!organisation.is_member) return null;
  return <NewProjectButton org={organisation.slug} refusal={mayCreateProjects(can)} />;
}
