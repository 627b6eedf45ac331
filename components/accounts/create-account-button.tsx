"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateAccountDialog } from "./account-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateAccountButton({
  refusal,
  ...props
}: {
  scope: OrgScope;
  me: { id: string; name: string };
  refusal: string | null;
}) {
  return (
    <CreateButton label="New account" refusal={refusal}>
      {(dialog) => <CreateAccountDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
