"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { ProjectScope } from "@/lib/auth/context";

import { CreateMilestoneDialog } from "./milestone-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateMilestoneButton({
  refusal,
  ...props
}: {
  scope: ProjectScope;
  refusal: string | null;
}) {
  return (
    <CreateButton label="New milestone" refusal={refusal}>
      {(dialog) => <CreateMilestoneDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
