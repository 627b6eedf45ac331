"use client";

import type { ButtonVariant } from "@/components/ui/button";
import { CreateButton } from "@/components/ui/create-button";
import type { OrgScope } from "@/lib/auth/context";

import { AddActivityDialog, type AboutRecord } from "./add-activity-dialog";

/** `refusal` is why this person may not, in words. Without a record the dialog asks for one. */
export function AddActivityButton({
  scope,
  me,
  record,
  refusal,
  variant = "secondary",
  size = "md",
}: {
  scope: OrgScope;
  me: { id: string; name: string };
  record?: AboutRecord;
  refusal: string | null;
  variant?: ButtonVariant;
  size?: "sm" | "md";
}) {
  return (
    <CreateButton
      label="Add activity"
      refusal={refusal}
      variant={variant}
      size={size}
      shortcut={{ keys: "a", label: "Add an activity" }}
    >
      {(dialog) => (
        <AddActivityDialog scope={scope} me={me} {...(record && { record })} {...dialog} />
      )}
    </CreateButton>
  );
}
