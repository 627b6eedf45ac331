import type { Metadata, Route } from "next";

import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { GovernanceList } from "@/components/project-templates/governance-list";
import { EditTemplateForm } from "@/components/project-templates/template-form";
import { LinkButton } from "@/components/ui/link";
import { requireMember } from "@/lib/organisations/member";
import { mayManageTemplates } from "@/lib/organisations/rules";
import { getTemplate } from "@/lib/project-templates/queries";

export const metadata: Metadata = { title: "Project template" };

export default async function TemplatePage({
  params,
}: PageProps<"/[org]/settings/templates/[template]">) {
  const { template: id, ...scope } = await params;
  const context = await requireMember(scope);
  const template = await getTemplate(context, id);
  const refusal = template.is_system
    ? "This template is built in. Copy it to make your own."
    : mayManageTemplates(context.can);
  if (!refusal) return <EditTemplateForm scope={scope} template={template} />;
  return (
    <div className="grid max-w-3xl gap-4">
      <h2 className="text-base font-semibold">{template.name}</h2>
      <ReadOnlyNotice
        reason={refusal}
        action={
          context.can("templates.manage") && (
            <LinkButton size="sm" href={`/${scope.org}/settings/templates/new?from=${id}` as Route}>
              Copy
            </LinkButton>
          )
        }
      />
      <GovernanceList governance={template.settings} />
    </div>
  );
}
