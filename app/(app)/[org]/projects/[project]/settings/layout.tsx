import type { ReactNode } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { ProjectSettingsTabs } from "@/components/projects/project-settings-tabs";
import { requireProject } from "@/lib/auth/context";

type Props = { children: ReactNode; params: Promise<{ org: string; project: string }> };

export default async function ProjectSettingsLayout({ children, params }: Props) {
  const scope = await params;
  const { project, organisation } = await requireProject(scope);
  const base = `/${scope.org}/projects/${scope.project}`;
  return (
    <>
      <PageHeader breadcrumbs={[{ label: project.name, href: base }]} title="Project settings">
        <ProjectSettingsTabs base={base} hasTemplates={organisation.is_member} />
      </PageHeader>
      {children}
    </>
  );
}
