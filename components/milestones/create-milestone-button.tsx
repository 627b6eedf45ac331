"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { ProjectScope } from "@/lib/auth/context";

import { CreateMilestoneDialog } from "./milestone-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateMilestoneButton({
  scope,
  refusal,
}: {
  scope: ProjectScope;
  refusal: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        New milestone
      </Button>
      <CreateMilestoneDialog scope={scope} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
