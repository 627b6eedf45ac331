"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";

import { CreatePatternDialog } from "./pattern-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreatePatternButton({
  scope,
  refusal,
}: {
  scope: OrgScope;
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
        New pattern
      </Button>
      <CreatePatternDialog scope={scope} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
