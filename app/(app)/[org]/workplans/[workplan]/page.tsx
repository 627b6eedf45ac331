import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { Banner } from "@/components/ui/banner";
import { ChainSection } from "@/components/workplan-templates/chain-section";
import { Outline } from "@/components/workplan-templates/outline";
import { PreviewButton } from "@/components/workplan-templates/preview-button";
import { PublishButton } from "@/components/workplan-templates/publish-button";
import { StartSection } from "@/components/workplan-templates/start-section";
import { TemplateActions } from "@/components/workplan-templates/template-actions";
import { TemplateBadge } from "@/components/workplan-templates/template-badge";
import { VersionsSection } from "@/components/workplan-templates/versions-section";
import { todayIn } from "@/lib/format";
import { getChoices } from "@/lib/choices/queries";
import {
  getTemplate,
  requireWorkplans,
  type TemplateRecord,
} from "@/lib/workplan-templates/queries";
import { eventWords, mayDesignWorkplans } from "@/lib/workplan-templates/rules";

export const metadata: Metadata = { title: "Workplan template" };

export default async function TemplatePage({ params }: PageProps<"/[org]/workplans/[workplan]">) {
  const { workplan: id, ...scope } = await params;
  const context = await requireWorkplans(scope);
  const [record, { people }] = await Promise.all([
    getTemplate(context, id),
    getChoices(context, "people"),
  ]);
  const { template } = record;
  const refusal = mayDesignWorkplans(context.can);
  const part = { record, scope, refusal };
  const assignees = { people, roles: record.roles };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Workplans", href: `/${scope.org}/workplans` }]}
        title={template.name}
        status={<TemplateBadge {...template} />}
        meta={
          <>
            <span>{eventWords(template)}</span>
            {template.running_count > 0 && <span>{template.running_count} running</span>}
          </>
        }
        actions={
          <>
            <TemplateActions {...part} />
            <PreviewButton
              template={template}
              scope={scope}
              today={todayIn(context.organisation.settings.defaults.timezone, new Date())}
            />
            <PublishButton {...part} />
          </>
        }
      />
      <RecordLayout
        aside={
          <>
            <StartSection {...part} />
            <VersionsSection {...part} assignees={assignees} />
          </>
        }
      >
        <DraftBanner {...record} />
        <ChainSection record={record} />
        <Outline {...part} assignees={assignees} />
      </RecordLayout>
    </>
  );
}

/** What stands between the draft and the version in force. */
function DraftBanner({ template, has_changes, faults, activities }: TemplateRecord) {
  const errors = faults.filter(({ severity }) => severity === "error").length;
  if (errors > 0 && activities.length > 0)
    return (
      <Banner
        tone="warning"
        title={
          errors === 1
            ? "One fault stands in the way of publishing."
            : `${errors} faults stand in the way of publishing.`
        }
      >
        Each is marked where it is.
      </Banner>
    );
  if (!has_changes) return null;
  return (
    <Banner title={`The draft, or a pattern in it, has changed since version ${template.version}.`}>
      Workplans start as version {template.version} says until you publish.
    </Banner>
  );
}
