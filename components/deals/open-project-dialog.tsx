"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { RecordField } from "@/components/lookups/record-field";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { openProject } from "@/lib/deals/actions";
import type { DealRecord } from "@/lib/deals/queries";
import { openProjectSchema } from "@/lib/deals/schema";

type TemplateChoice = { id: string; name: string; description: string | null };

/** Opens the project of a won deal, from a template and for a client. */
export function OpenProjectDialog({
  record: { deal, account },
  templates,
  scope,
  ...dialog
}: {
  record: DealRecord;
  templates: TemplateChoice[];
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const router = useRouter();
  const client = account?.client_id ? { id: account.client_id, name: account.client_name } : null;
  return (
    <FormDialog
      {...dialog}
      title="Open the project"
      description={`Its budget is the value of ${deal.name}.`}
      size="lg"
      schema={openProjectSchema}
      action={(input) => openProject(scope, input)}
      defaultValues={{
        id: deal.id,
        project_id: crypto.randomUUID(),
        template_id: templates[0]?.id ?? "",
        client_id: client?.id ?? null,
        name: deal.name,
        start_date: null,
        end_date: null,
      }}
      submitLabel="Open project"
      onSuccess={({ reference }) => {
        router.push(`/${scope.org}/projects/${encodeURIComponent(reference)}` as Route);
        toast.success(`Project ${reference} is open`);
      }}
    >
      {(form) => (
        <>
          <TextField {...form.field("name")} label="Name" autoFocus />
          <RecordField
            {...form.field("client_id")}
            label="Client"
            kind="client"
            scope={scope}
            placeholder={account ? `${account.name} becomes one` : "None: an internal project"}
            description={
              account
                ? "Left empty, the account becomes a client. Its people sign for the customer."
                : "Whose people sign for the customer."
            }
            {...(client && { chosen: client })}
          />
          <FieldGroup columns={2}>
            <DateField {...form.field("start_date")} label="Start" />
            <DateField {...form.field("end_date")} label="End" />
          </FieldGroup>
          <RadioGroupField
            {...form.field("template_id")}
            label="Template"
            description="Who signs what, and which parts are switched on."
            options={templates.map(({ id, name, description }) => ({
              value: id,
              label: name,
              ...(description && { description }),
            }))}
          />
        </>
      )}
    </FormDialog>
  );
}
