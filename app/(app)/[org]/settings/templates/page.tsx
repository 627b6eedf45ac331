import type { Metadata } from "next";

import { NewTemplateButton } from "@/components/project-templates/new-template-button";
import { TemplateSection } from "@/components/project-templates/template-section";
import { requireMember } from "@/lib/organisations/member";
import { mayManageTemplates } from "@/lib/organisations/rules";
import { listTemplates } from "@/lib/project-templates/queries";

export const metadata: Metadata = { title: "Project templates" };

export default async function TemplatesPage({ params }: PageProps<"/[org]/settings/templates">) {
  const scope = await params;
  const context = await requireMember(scope);
  const templates = await listTemplates(context);
  const refusal = mayManageTemplates(context.can);
  return (
    <div className="grid max-w-3xl gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 basis-72 text-muted">
          A template is the governance that a new project begins with. The five that are built in
          can be copied; your own can be changed.
        </p>
        <NewTemplateButton org={scope.org} refusal={refusal} />
      </div>
      {[...templates]
        .toSorted((a, b) => Number(a.is_system) - Number(b.is_system))
        .map((template) => (
          <TemplateSection key={template.id} template={template} scope={scope} refusal={refusal} />
        ))}
    </div>
  );
}
