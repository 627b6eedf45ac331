"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateClientDialog } from "./client-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateClientButton({
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
        New client
      </Button>
      <CreateClientDialog scope={scope} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
