import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { SaveAsTemplateButton } from "@/components/project-templates/save-as-template-button";
import { ApplyTemplate } from "@/components/projects/apply-template";
import { requireProject } from "@/lib/auth/context";
import { mayManageTemplates } from "@/lib/organisations/rules";
import { listTemplates } from "@/lib/project-templates/queries";
import { getProjectSettings, isGovernanceSigned } from "@/lib/projects/queries";
import { mayManageProject } from "@/lib/projects/rules";

export const metadata: Metadata = { title: "Template" };

export default async function ProjectTemplatePage({
  params,
}: PageProps<"/[org]/projects/[project]/settings/template">) {
  const scope = await params;
  const context = await requireProject(scope);
  // Templates are the supplier's own way of working.
  if (!context.organisation.is_member) notFound();
  const [settings, templates, isSigned] = await Promise.all([
    getProjectSettings(context),
    listTemplates(context),
    isGovernanceSigned(context),
  ]);
  const refusal = mayManageProject(context.can);
  return (
    <div className="grid max-w-3xl gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 basis-72 text-muted">
          A template sets all governance at once.
          {isSigned &&
            " Both sides have signed the governance in force, so what it changes there becomes a variation that they sign."}
        </p>
        <SaveAsTemplateButton
          scope={scope}
          refusal={mayManageTemplates(context.canInOrganisation)}
        />
      </div>
      {templates.map((template) => (
        <ApplyTemplate
          key={template.id}
          template={template}
          settings={settings}
          scope={scope}
          refusal={refusal}
          isSigned={isSigned}
        />
      ))}
    </div>
  );
}
