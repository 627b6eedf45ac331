"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateContactDialog, type ContactStart } from "./contact-form-dialog";

/** `refusal` is why this person may not, in words. `isSmall` where it stands in a section. */
export function CreateContactButton({
  refusal,
  isSmall = false,
  ...props
}: {
  scope: OrgScope;
  start: ContactStart;
  refusal: string | null;
  isSmall?: boolean;
}) {
  return (
    <CreateButton
      label="New contact"
      refusal={refusal}
      {...(isSmall && { variant: "secondary", size: "sm" })}
    >
      {(dialog) => <CreateContactDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
