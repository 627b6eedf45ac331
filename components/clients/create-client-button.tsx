"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateClientDialog } from "./client-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateClientButton({
  refusal,
  ...props
}: {
  scope: OrgScope;
  refusal: string | null;
}) {
  return (
    <CreateButton label="New client" refusal={refusal}>
      {(dialog) => <CreateClientDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
