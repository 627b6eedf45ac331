import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { CreateTemplateForm } from "@/components/project-templates/template-form";
import { requireMember } from "@/lib/organisations/member";
import { FORMAL_TEMPLATE_ID } from "@/lib/project-templates/governance";
import { getTemplate } from "@/lib/project-templates/queries";

export const metadata: Metadata = { title: "New template" };

export default async function NewTemplatePage({
  params,
  searchParams,
}: PageProps<"/[org]/settings/templates/new">) {
  const scope = await params;
  const context = await requireMember(scope);
  if (!context.can("templates.manage")) notFound();
  const { from } = await searchParams;
  const isCopy = typeof from === "string";
  // The formal template is the defaults of every governance setting.
  const origin = await getTemplate(context, isCopy ? from : FORMAL_TEMPLATE_ID);
  return (
    <CreateTemplateForm
      scope={scope}
      name={isCopy ? `${origin.name} (copy)`.slice(0, 80) : ""}
      settings={origin.settings}
    />
  );
}
