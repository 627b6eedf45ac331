"use client";

import { Pause, Pencil, Play, Trash2 } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { setClientStatus } from "@/lib/clients/actions";
import type { ClientRecord } from "@/lib/clients/queries";

import { EditClientDialog } from "./client-form-dialog";

type ClientActionsProps = {
  client: ClientRecord["client"];
  notes: string | null;
  /** How many of its projects the person reaches. */
  projectCount: number;
  scope: OrgScope;
  refusal: string | null;
};

/** Edit, suspend, reactivate, delete. `refusal` is why this person may not, in words. */
export function ClientActions({ client, notes, projectCount, scope, refusal }: ClientActionsProps) {
  const router = useRouter();
  const [asked, setAsked] = useState<"edit" | "suspend" | "delete" | null>(null);
  const close = () => setAsked(null);
  const { id, lock_version, name, status } = client;
  const disabled = refusal ? { disabledReason: refusal } : {};

  const reactivate = async (version: number) => {
    const change = { id, lock_version: version, status: "active" } as const;
    const result = await setClientStatus(scope, change);
    if (result.ok) toast.success(`${name} is active again`);
    else toast.error(`${name} could not be reactivated`, { description: result.message });
  };

  return (
    <>
      <Button
        icon={<Pencil aria-hidden />}
        disabledReason={refusal}
        onPress={() => setAsked("edit")}
      >
        Edit
      </Button>
      <Menu
        label="More actions"
        items={[
          status === "active"
            ? {
                id: "suspend",
                label: "Suspend client",
                icon: <Pause aria-hidden />,
                onAction: () => setAsked("suspend"),
                ...disabled,
              }
            : {
                id: "reactivate",
                label: "Reactivate client",
                icon: <Play aria-hidden />,
                onAction: () => void reactivate(lock_version),
                ...disabled,
              },
          {
            id: "delete",
            label: "Delete client",
            tone: "danger",
            icon: <Trash2 aria-hidden />,
            onAction: () => setAsked("delete"),
            ...disabled,
          },
        ]}
      />
      <EditClientDialog
        client={client}
        notes={notes}
        scope={scope}
        isOpen={asked === "edit"}
        onOpenChange={close}
      />
      <ConfirmDialog
        isOpen={asked === "suspend"}
        onOpenChange={close}
        title={`Suspend ${name}?`}
        confirmLabel="Suspend client"
        onConfirm={() => setClientStatus(scope, { id, lock_version, status: "suspended" })}
        onDone={() =>
          toast.success(`${name} is suspended`, {
            // Suspending was one change: undoing it goes over the version that it made.
            action: { label: "Undo", onPress: () => void reactivate(lock_version + 1) },
          })
        }
      >
        Its people lose reach of the organisation and all projects at once, and nobody signs for it.
        What they did stays. You can reactivate it here.
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === "delete"}
        onOpenChange={close}
        title={`Delete ${name}?`}
        confirmLabel="Delete client"
        typeToConfirm={name}
        onConfirm={() => setClientStatus(scope, { id, lock_version, status: "deleted" })}
        onDone={() => {
          router.push(`/${scope.org}/clients` as Route);
          toast.success(`${name} deleted`);
        }}
      >
        Its people lose reach at once and for good; it leaves every list.{" "}
        {projectCount > 0 &&
          `${projectCount === 1 ? "Its project keeps" : `Its ${projectCount} projects keep`} its name, without anybody to sign for it. `}
        This cannot be undone: suspend it if it may come back.
      </ConfirmDialog>
    </>
  );
}
