"use client";

import { Copy, Pencil, Trash2 } from "lucide-react";
import type { Route } from "next";
import { useState } from "react";

import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { TextLink } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createTemplate, deleteTemplate } from "@/lib/project-templates/actions";
import type { ProjectTemplate } from "@/lib/project-templates/queries";

import { GovernanceSummary } from "./governance-summary";

type TemplateSectionProps = {
  template: ProjectTemplate;
  scope: OrgScope;
  refusal: string | null;
};

/** A template in the list: what it means, and what can be done with it. */
export function TemplateSection({ template, scope, refusal }: TemplateSectionProps) {
  const [isAsking, setAsking] = useState(false);
  const { id, name, description, is_system, settings } = template;
  const base = `/${scope.org}/settings/templates`;
  const disabled = refusal ? { disabledReason: refusal } : {};

  const undo = async () => {
    const again = { id: crypto.randomUUID(), name, description, ...settings };
    const result = await createTemplate(scope, again);
    if (!result.ok) toast.error(`${name} could not be put back`, { description: result.message });
  };

  return (
    <Section
      title={
        <span className="flex flex-wrap items-center gap-2">
          <TextLink href={`${base}/${id}` as Route} tone="quiet">
            {name}
          </TextLink>
          {is_system && <Badge>Built in</Badge>}
        </span>
      }
      description={description}
      actions={
        <Menu
          label={`Actions for ${name}`}
          size="sm"
          items={[
            {
              id: "copy",
              label: "Copy as own template",
              icon: <Copy aria-hidden />,
              href: `${base}/new?from=${id}`,
              ...disabled,
            },
            ...(is_system
              ? []
              : [
                  {
                    id: "edit",
                    label: "Edit",
                    icon: <Pencil aria-hidden />,
                    href: `${base}/${id}`,
                    ...disabled,
                  },
                  {
                    id: "delete",
                    label: "Delete template",
                    tone: "danger" as const,
                    icon: <Trash2 aria-hidden />,
                    onAction: () => setAsking(true),
                    ...disabled,
                  },
                ]),
          ]}
        />
      }
    >
      <GovernanceSummary governance={settings} />
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Delete ${name}?`}
        confirmLabel="Delete template"
        onConfirm={() => deleteTemplate(scope, { id })}
        onDone={() =>
          toast.success(`${name} deleted`, {
            action: { label: "Undo", onPress: () => void undo() },
          })
        }
      >
        Projects that were made from it keep their governance.
      </ConfirmDialog>
    </Section>
  );
}
