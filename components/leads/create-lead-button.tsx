"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";

import { CreateLeadDialog } from "./lead-form-dialog";

/** `refusal` is why this person may not, in words. */
export function CreateLeadButton({
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
        New lead
      </Button>
      <CreateLeadDialog scope={scope} me={me} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
