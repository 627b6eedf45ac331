"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateJobDialog } from "./job-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateJobButton({
  refusal,
  ...props
}: {
  scope: OrgScope;
  me: { id: string; name: string };
  refusal: string | null;
}) {
  return (
    <CreateButton label="New job" refusal={refusal}>
      {(dialog) => <CreateJobDialog {...props} {...dialog} />}
    </CreateButton>
  );
}
