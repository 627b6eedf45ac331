"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateAccountDialog } from "./account-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateAccountButton({
  scope,
  me,
  refusal,
}: {
  scope: OrgScope;
  me: { id: string; name: string };
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
        New account
      </Button>
      <CreateAccountDialog scope={scope} me={me} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
