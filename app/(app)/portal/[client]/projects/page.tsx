import type { Metadata } from "next";

import { ClientProjects } from "@/components/clients/client-projects";
import { QueueList } from "@/components/dashboards/queue-list";
import { PageHeader } from "@/components/layout/page-header";
import { ClientSigners } from "@/components/signers/client-signers";
import { requireClient } from "@/lib/auth/context";
import { listClientSigners } from "@/lib/signers/queries";
import { getClient } from "@/lib/clients/queries";
import { getQueue } from "@/lib/dashboards/queries";

export const metadata: Metadata = { title: "Projects" };

/** The client's projects, and what in them waits for this person's signature or review. */
export default async function PortalProjectsPage({
  params,
}: PageProps<"/portal/[client]/projects">) {
  const context = await requireClient(await params);
  const [{ projects }, queue, signed] = await Promise.all([
    getClient(context, context.client.id),
    getQueue(context),
    context.mayAsClient("client.people") ? listClientSigners(context, context.client.id) : [],
  ]);
  const own = new Set(projects.map(({ reference }) => reference));
  const waiting = queue.filter(
    ({ action, project_reference }) => action !== "decide" && own.has(project_reference ?? ""),
  );
  const { slug } = context.organisation;
  return (
    <>
      <PageHeader title="Projects" />
      <div className="grid gap-4">
        <QueueList items={waiting} org={slug} showProject />
        <ClientProjects projects={projects} org={slug} />
        {signed.map((project) => (
          <ClientSigners key={project.id} project={project} scope={{ org: slug }} />
        ))}
      </div>
    </>
  );
}
