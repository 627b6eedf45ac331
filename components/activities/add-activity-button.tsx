"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button, type ButtonVariant } from "@/components/ui/button";
import { useShortcut } from "@/components/ui/shortcuts";
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
  const [isOpen, setOpen] = useState(false);
  useShortcut({ keys: "a", label: "Add an activity" }, () => setOpen(true), !refusal);
  return (
    <>
      <Button
        variant={variant}
        size={size}
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Add activity
      </Button>
      <AddActivityDialog
        scope={scope}
        me={me}
        {...(record && { record })}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </>
  );
}
