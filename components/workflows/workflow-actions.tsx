"use client";

import { Archive, Download, Pencil, Power, PowerOff } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { SwitchField } from "@/components/form/toggle-fields";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { setWorkflowStatus, updateWorkflow } from "@/lib/workflows/actions";
import type { WorkflowRecord } from "@/lib/workflows/queries";
import { updateWorkflowSchema } from "@/lib/workflows/schema";

import { WorkflowFields } from "./workflow-fields";

type WorkflowActionsProps = { record: WorkflowRecord; scope: OrgScope; refusal: string | null };

/** Edit, switch on or off, export, archive. */
export function WorkflowActions({ record, scope, refusal }: WorkflowActionsProps) {
  const [asked, ask] = useState<"edit" | "archive" | null>(null);
  const { id, name, description, client_id, is_offered, status, lock_version, running_count } =
    record.workflow;
  const reason =
    refusal ?? (status === "archived" ? "An archived workflow does not change." : null);
  const disabled = reason ? { disabledReason: reason } : {};
  const isOn = status === "active";

  const turn = async (to: "active" | "inactive", version: number): Promise<void> => {
    const result = await setWorkflowStatus(scope, { id, lock_version: version, status: to });
    if (!result.ok) toast.error("It was not switched", { description: result.message });
    else
      toast.success(to === "active" ? `${name} is on` : `${name} is off: nothing starts from it`);
  };

  return (
    <>
      <Menu
        label="More actions"
        items={[
          {
            id: "edit",
            label: "Edit name and client",
            icon: <Pencil aria-hidden />,
            onAction: () => ask("edit"),
            ...disabled,
          },
          {
            id: "switch",
            label: isOn ? "Switch off" : "Switch on",
            icon: isOn ? <PowerOff aria-hidden /> : <Power aria-hidden />,
            onAction: () => void turn(isOn ? "inactive" : "active", lock_version),
            ...(status === "draft" ? { disabledReason: "Publish it first." } : disabled),
          },
          {
            id: "export",
            label: "Export as JSON",
            icon: <Download aria-hidden />,
            href: `/${scope.org}/workflows/${id}/export`,
            download: true,
          },
          {
            id: "archive",
            label: "Archive workflow",
            tone: "danger",
            icon: <Archive aria-hidden />,
            onAction: () => ask("archive"),
            ...disabled,
          },
        ]}
      />
      <FormDialog
        isOpen={asked === "edit"}
        onOpenChange={() => ask(null)}
        title={`Edit ${name}`}
        schema={updateWorkflowSchema}
        action={(input) => updateWorkflow(scope, input)}
        defaultValues={{
          id,
          lock_version,
          name,
          description: description ?? "",
          client_id,
          is_offered,
        }}
        onSuccess={() => toast.success("Saved")}
      >
        {(form) => (
          <>
            <WorkflowFields form={form} clients={record.clients} />
            <SwitchField
              {...form.field("is_offered")}
              label="Offered to clients"
              description="The client it is for, or all of them, see it and can ask for access."
            />
          </>
        )}
      </FormDialog>
      <ConfirmDialog
        isOpen={asked === "archive"}
        onOpenChange={() => ask(null)}
        title={`Archive ${name}?`}
        confirmLabel="Archive workflow"
        typeToConfirm={name}
        onConfirm={() => setWorkflowStatus(scope, { id, lock_version, status: "archived" })}
        onDone={() => toast.success(`${name} is archived`)}
      >
        Nothing starts from it any more, and it does not change. This cannot be taken back; export
        and import make a new one. Its executions stay.
        {running_count > 0 && ` ${running_count} run on to their end.`}
      </ConfirmDialog>
    </>
  );
}
