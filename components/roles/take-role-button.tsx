"use client";

import { X } from "lucide-react";
import { useTransition } from "react";

import { IconButton } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { giveRole, takeRole } from "@/lib/roles/actions";
import type { Role } from "@/lib/roles/queries";

type TakeRoleButtonProps = { role: Role; holder: Role["holders"][number]; scope: OrgScope };

/** Takes a role from somebody; one press gives it back. */
export function TakeRoleButton({ role, holder, scope }: TakeRoleButtonProps) {
  const [isPending, startTransition] = useTransition();
  const input = { role_id: role.id, user_id: holder.user_id };

  const undo = async () => {
    const result = await giveRole(scope, input);
    if (!result.ok) toast.error("It could not be given back", { description: result.message });
  };
  const take = () =>
    startTransition(async () => {
      const result = await takeRole(scope, input);
      if (result.ok)
        toast.success(`${holder.full_name} no longer holds ${role.name}`, {
          action: { label: "Undo", onPress: () => void undo() },
        });
      else toast.error("It could not be taken", { description: result.message });
    });

  return (
    <IconButton
      label={`Take ${role.name} from ${holder.full_name}`}
      size="sm"
      isPending={isPending}
      onPress={take}
    >
      <X aria-hidden />
    </IconButton>
  );
}
