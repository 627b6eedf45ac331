"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateDealDialog, type DealStart } from "./deal-form-dialog";

/** `refusal` is why this person may not, in words. `isSmall` where it stands in a section. */
export function CreateDealButton({
  refusal,
  isSmall = false,
  ...props
}: {
  scope: OrgScope;
  start: DealStart;
  refusal: string | null;
  isSmall?: boolean;
}) {
  return (
    <CreateButton
      label="New deal"
      refusal={refusal}
      {...(isSmall && { variant: "secondary", size: "sm" })}
    >
      {(dialog) => <CreateDealDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
