import type { Metadata } from "next";

import { ProjectDetails } from "@/components/projects/project-details";
import { ProjectSettingsForm } from "@/components/projects/project-settings-form";
import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { requireProject } from "@/lib/auth/context";
import { listClientOptions } from "@/lib/clients/queries";
import { getProjectSettings } from "@/lib/projects/queries";
import { mayManageProject } from "@/lib/projects/rules";

export const metadata: Metadata = { title: "Project settings" };

export default async function ProjectSettingsPage({
  params,
}: PageProps<"/[org]/projects/[project]/settings">) {
  const scope = await params;
  const context = await requireProject(scope);
  const [settings, clients] = await Promise.all([
    getProjectSettings(context),
    listClientOptions(context),
  ]);
  const refusal = mayManageProject(context.can);
  if (!refusal) return <ProjectSettingsForm settings={settings} clients={clients} scope={scope} />;
  const client = clients.find(({ id }) => id === settings.client_id);
  return (
    <div className="grid max-w-3xl gap-4">
      <ReadOnlyNotice reason={refusal} />
      <ProjectDetails settings={settings} clientName={client?.name ?? null} />
    </div>
  );
}
