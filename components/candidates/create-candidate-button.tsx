"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateCandidateDialog } from "./candidate-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateCandidateButton({
  refusal,
  ...props
}: {
  scope: OrgScope;
  me: { id: string; name: string };
  refusal: string | null;
}) {
  return (
    <CreateButton label="New candidate" refusal={refusal}>
      {(dialog) => <CreateCandidateDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
