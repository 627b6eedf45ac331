"use client";

import { Pencil, Trash2, UserPlus } from "lucide-react";
import { useState } from "react";

import { Person } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { KnownPerson } from "@/lib/organisations/queries";
import { deleteRole } from "@/lib/roles/actions";
import type { Role } from "@/lib/roles/queries";
import { PERMISSION_WORDS } from "@/lib/roles/rules";

import { GiveRoleDialog } from "./give-role-dialog";
import { EditRoleDialog } from "./role-form-dialog";
import { TakeRoleButton } from "./take-role-button";

type RoleSectionProps = {
  role: Role;
  members: KnownPerson[];
  scope: OrgScope;
  refusal: string | null;
};

/** A designed role: what it allows, and who holds it. */
export function RoleSection({ role, members, scope, refusal }: RoleSectionProps) {
  const [opened, setOpened] = useState<"edit" | "give" | "delete" | null>(null);
  const close = () => setOpened(null);
  const { id, name, description, permissions, holders } = role;
  const disabled = refusal ? { disabledReason: refusal } : {};
  const others = members.filter(({ id: person }) => !holders.some((h) => h.user_id === person));

  return (
    <Section
      title={name}
      description={description}
      actions={
        <>
          <Button
            size="sm"
            icon={<UserPlus aria-hidden />}
            disabledReason={refusal ?? (others.length === 0 && "Every member holds it.")}
            onPress={() => setOpened("give")}
          >
            Give
          </Button>
          <Menu
            label={`Actions for ${name}`}
            size="sm"
            items={[
              {
                id: "edit",
                label: "Edit role",
                icon: <Pencil aria-hidden />,
                onAction: () => setOpened("edit"),
                ...disabled,
              },
              {
                id: "delete",
                label: "Delete role",
                tone: "danger",
                icon: <Trash2 aria-hidden />,
                onAction: () => setOpened("delete"),
                ...disabled,
              },
            ]}
          />
        </>
      }
    >
      <div className="grid gap-3">
        <ul aria-label={`What ${name} allows`} className="flex flex-wrap gap-1.5">
          {permissions.map((permission) => (
            <li key={permission}>
              <Badge>{PERMISSION_WORDS[permission].label}</Badge>
            </li>
          ))}
        </ul>
        {holders.length === 0 ? (
          <p className="text-muted">Nobody holds it yet.</p>
        ) : (
          <ul aria-label={`Who holds ${name}`}>
            {holders.map((holder) => (
              <li key={holder.user_id} className="flex min-h-10 items-center gap-3">
                <span className="min-w-0 flex-1">
                  <Person name={holder.full_name} detail={holder.email} />
                </span>
                {!refusal && <TakeRoleButton role={role} holder={holder} scope={scope} />}
              </li>
            ))}
          </ul>
        )}
      </div>
      <EditRoleDialog role={role} scope={scope} isOpen={opened === "edit"} onOpenChange={close} />
      <GiveRoleDialog
        role={role}
        people={others}
        scope={scope}
        isOpen={opened === "give"}
        onOpenChange={close}
      />
      <ConfirmDialog
        isOpen={opened === "delete"}
        onOpenChange={close}
        title={`Delete ${name}?`}
        confirmLabel="Delete role"
        onConfirm={() => deleteRole(scope, { id })}
        onDone={() => toast.success(`Role ${name} deleted`)}
      >
        {holders.length === 0
          ? "Nobody holds it. It can be designed again."
          : "Whoever holds it loses what it allows, at once."}
      </ConfirmDialog>
    </Section>
  );
}
