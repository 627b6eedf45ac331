"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreatePatternDialog } from "./pattern-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreatePatternButton({
  refusal,
  ...props
}: {
  scope: OrgScope;
  refusal: string | null;
}) {
  return (
    <CreateButton label="New pattern" refusal={refusal}>
      {(dialog) => <CreatePatternDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
