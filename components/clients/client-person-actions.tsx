"use client";

import { UserCog, UserRoundCheck, UserRoundX } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { changeClientRole, setClientPersonActive } from "@/lib/clients/actions";
import type { ClientPerson } from "@/lib/clients/queries";
import { changeClientRoleSchema } from "@/lib/clients/schema";

import { clientRoleOptions } from "./client-role-options";

type ClientPersonActionsProps = {
  person: ClientPerson;
  scope: OrgScope;
  /** Why this person cannot be changed by the reader, in words. */
  refusal: string | null;
};

export function ClientPersonActions({ person, scope, refusal }: ClientPersonActionsProps) {
  const [asked, setAsked] = useState<"role" | "deactivation" | null>(null);
  const close = () => setAsked(null);
  const { id, lock_version, full_name: name, client_role, is_active } = person;
  const disabled = refusal ? { disabledReason: refusal } : {};

  const reactivate = async (version: number) => {
    const change = { id, lock_version: version, is_active: true };
    const result = await setClientPersonActive(scope, change);
    if (result.ok) toast.success(`${name} is active again`);
    else toast.error(`${name} could not be reactivated`, { description: result.message });
  };

  return (
    <>
      <Menu
        label={`Actions for ${name}`}
        size="sm"
        items={[
          {
            id: "role",
            label: "Change role",
            icon: <UserCog aria-hidden />,
            onAction: () => setAsked("role"),
            ...disabled,
          },
          is_active
            ? {
                id: "deactivate",
                label: "Deactivate",
                tone: "danger",
                icon: <UserRoundX aria-hidden />,
                onAction: () => setAsked("deactivation"),
                ...disabled,
              }
            : {
                id: "reactivate",
                label: "Reactivate",
                icon: <UserRoundCheck aria-hidden />,
                onAction: () => void reactivate(lock_version),
                ...disabled,
              },
        ]}
      />
      <FormDialog
        isOpen={asked === "role"}
        onOpenChange={close}
        title={`Role of ${name}`}
        schema={changeClientRoleSchema}
        action={(input) => changeClientRole(scope, input)}
        defaultValues={{ id, lock_version, client_role }}
        submitLabel="Change role"
        onSuccess={() => toast.success(`The role of ${name} is changed`)}
      >
        {(form) => (
          <RadioGroupField
            {...form.field("client_role")}
            label="Role"
            options={clientRoleOptions()}
          />
        )}
      </FormDialog>
      <ConfirmDialog
        isOpen={asked === "deactivation"}
        onOpenChange={close}
        title={`Deactivate ${name}?`}
        confirmLabel="Deactivate"
        onConfirm={() => setClientPersonActive(scope, { id, lock_version, is_active: false })}
        onDone={() =>
          toast.success(`${name} is deactivated`, {
            // Deactivating was one change: undoing it goes over the version that it made.
            action: { label: "Undo", onPress: () => void reactivate(lock_version + 1) },
          })
        }
      >
        They lose reach of the company and all its projects at once. What they signed and did stays
        on record, and they can be reactivated here.
      </ConfirmDialog>
    </>
  );
}
