"use client";

import { UserMinus, UserPen } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { addMember, changeMember, removeMember } from "@/lib/projects/actions";
import type { TeamMember } from "@/lib/projects/queries";
import type { ProjectRole } from "@/lib/projects/rules";
import { changeMemberSchema } from "@/lib/projects/schema";

import { projectRoleOptions } from "./project-role-options";

type TeamMemberActionsProps = {
  member: TeamMember;
  scope: ProjectScope;
  roles: ProjectRole[];
  /** Why this person may not change this member, in words. */
  refusal: string | null;
};

export function TeamMemberActions({ member, scope, roles, refusal }: TeamMemberActionsProps) {
  const [asked, setAsked] = useState<"role" | "removal" | null>(null);
  const { id, user_id, full_name: name, role } = member;
  const close = () => setAsked(null);
  const disabled = refusal ? { disabledReason: refusal } : {};

  const undo = async () => {
    const result = await addMember(scope, { user_id, role });
    if (!result.ok) toast.error(`${name} could not be put back`, { description: result.message });
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
            icon: <UserPen aria-hidden />,
            onAction: () => setAsked("role"),
            ...disabled,
          },
          {
            id: "remove",
            label: "Remove from the team",
            tone: "danger",
            icon: <UserMinus aria-hidden />,
            onAction: () => setAsked("removal"),
            ...disabled,
          },
        ]}
      />
      <FormDialog
        isOpen={asked === "role"}
        onOpenChange={close}
        title={`Role of ${name}`}
        schema={changeMemberSchema}
        action={(input) => changeMember(scope, input)}
        defaultValues={{ id, role }}
        submitLabel="Change role"
        onSuccess={() => toast.success(`The role of ${name} is changed`)}
      >
        {(form) => (
          <RadioGroupField
            {...form.field("role")}
            label="Role"
            options={projectRoleOptions(roles)}
          />
        )}
      </FormDialog>
      <ConfirmDialog
        isOpen={asked === "removal"}
        onOpenChange={close}
        title={`Remove ${name} from the team?`}
        confirmLabel="Remove from the team"
        onConfirm={() => removeMember(scope, { id })}
        onDone={() =>
          toast.success(`${name} is off the team`, {
            action: { label: "Undo", onPress: () => void undo() },
          })
        }
      >
        They lose reach of the project at once. What they signed and did stays on record.
      </ConfirmDialog>
    </>
  );
}
