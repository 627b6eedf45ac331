"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { ProjectScope } from "@/lib/auth/context";

import { CreateVariationDialog } from "./variation-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateVariationButton({
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
        New variation
      </Button>
      <CreateVariationDialog scope={scope} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
