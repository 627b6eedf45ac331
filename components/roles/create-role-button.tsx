"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateRoleDialog } from "./role-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateRoleButton({
  refusal,
  ...props
}: {
  scope: OrgScope;
  refusal: string | null;
}) {
  return (
    <CreateButton label="New role" refusal={refusal}>
      {(dialog) => <CreateRoleDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
