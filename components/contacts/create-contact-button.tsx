"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateContactDialog, type ContactStart } from "./contact-form-dialog";

/** `refusal` is why this person may not, in words. `isSmall` where it stands in a section. */
export function CreateContactButton({
  scope,
  start,
  refusal,
  isSmall = false,
}: {
  scope: OrgScope;
  start: ContactStart;
  refusal: string | null;
  isSmall?: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        {...(isSmall ? { size: "sm" as const } : { variant: "primary" as const })}
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        New contact
      </Button>
      <CreateContactDialog scope={scope} start={start} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
