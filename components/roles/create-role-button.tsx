"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateRoleDialog } from "./role-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateRoleButton({ scope, refusal }: { scope: OrgScope; refusal: string | null }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        New role
      </Button>
      <CreateRoleDialog scope={scope} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
