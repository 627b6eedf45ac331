"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateLeadDialog } from "./lead-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateLeadButton({
  refusal,
  ...props
}: {
  scope: OrgScope;
  me: { id: string; name: string };
  refusal: string | null;
}) {
  return (
    <CreateButton label="New lead" refusal={refusal}>
      {(dialog) => <CreateLeadDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
