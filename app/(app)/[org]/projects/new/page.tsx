import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHeader } from "@/components/layout/page-header";
import { CreateProjectForm } from "@/components/projects/create-project-form";
import { requireOrg } from "@/lib/auth/context";
import { listClientOptions } from "@/lib/clients/queries";
import { listTemplates } from "@/lib/project-templates/queries";

export const metadata: Metadata = { title: "New project" };

export default async function NewProjectPage({ params }: PageProps<"/[org]/projects/new">) {
  const context = await requireOrg(await params);
  const { organisation, can } = context;
  if (!can("projects.create")) notFound();
  const [templates, clients] = await Promise.all([
    listTemplates(context),
    listClientOptions(context),
  ]);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Projects", href: `/${organisation.slug}/projects` }]}
        title="New project"
      />
      <CreateProjectForm
        scope={{ org: organisation.slug }}
        templates={templates}
        clients={clients}
        currency={organisation.settings.defaults.currency}
      />
    </>
  );
}
