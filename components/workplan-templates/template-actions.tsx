"use client";

import { Pencil, Power, PowerOff, Trash2 } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { deleteTemplate, switchTemplate } from "@/lib/workplan-templates/actions";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";

import { StartDialog } from "./start-dialog";

type TemplateActionsProps = { record: TemplateRecord; scope: OrgScope; refusal: string | null };

/** Edit, switch on or off, delete. */
export function TemplateActions({ record, scope, refusal }: TemplateActionsProps) {
  const router = useRouter();
  const [asked, ask] = useState<"edit" | "delete" | null>(null);
  const close = () => ask(null);
  const { id, lock_version, name, is_active, running_count } = record.template;
  const disabled = refusal ? { disabledReason: refusal } : {};

  const turn = async () => {
    const result = await switchTemplate(scope, { id, lock_version, is_active: !is_active });
    if (!result.ok) toast.error("It was not switched", { description: result.message });
    else if (is_active) toast.success(`${name} starts no more workplans`);
    else toast.success(`${name} is on`);
  };
  const restore = async () => {
    const result = await deleteTemplate(scope, { id, is_deleted: false });
    if (!result.ok) toast.error(`${name} could not be restored`, { description: result.message });
    else router.push(`/${scope.org}/workplans/${id}` as Route);
  };

  return (
    <>
      <Menu
        label="More actions"
        items={[
          {
            id: "edit",
            label: "Edit name and start",
            icon: <Pencil aria-hidden />,
            onAction: () => ask("edit"),
            ...disabled,
          },
          {
            id: "switch",
            label: is_active ? "Switch off" : "Switch on",
            icon: is_active ? <PowerOff aria-hidden /> : <Power aria-hidden />,
            onAction: () => void turn(),
            ...disabled,
          },
          {
            id: "delete",
            label: "Delete template",
            tone: "danger",
            icon: <Trash2 aria-hidden />,
            onAction: () => ask("delete"),
            ...disabled,
          },
        ]}
      />
      <StartDialog record={record} scope={scope} isOpen={asked === "edit"} onOpenChange={close} />
      <ConfirmDialog
        isOpen={asked === "delete"}
        onOpenChange={close}
        title={`Delete ${name}?`}
        confirmLabel="Delete template"
        onConfirm={() => deleteTemplate(scope, { id, is_deleted: true })}
        onDone={() => {
          router.push(`/${scope.org}/workplans` as Route);
          toast.success(`${name} deleted`, {
            action: { label: "Undo", onPress: () => void restore() },
          });
        }}
      >
        It starts no more workplans.{" "}
        {running_count > 0 &&
          `${running_count === 1 ? "The one that runs goes" : `The ${running_count} that run go`} on to the end. `}
        Its patterns stay.
      </ConfirmDialog>
    </>
  );
}
