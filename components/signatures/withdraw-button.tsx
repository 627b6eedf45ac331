"use client";

import { Undo2 } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { withdrawSignature } from "@/lib/signatures/actions";
import type { Signable } from "@/lib/signatures/types";

/** Takes one's own signature back, before the act takes effect. */
export function WithdrawButton({
  signable,
  scope,
  label,
}: {
  signable: Signable;
  scope: ProjectScope;
  label: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const { subject_type, subject_id } = signable;
  return (
    <>
      <Button icon={<Undo2 aria-hidden />} onPress={() => setOpen(true)}>
        Withdraw my signature
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Withdraw your signature from ${label}?`}
        confirmLabel="Withdraw signature"
        onConfirm={() => withdrawSignature(scope, { subject_type, subject_id })}
        onDone={() => toast.success("Your signature is withdrawn")}
      >
        The signature stays in the ledger, followed by its withdrawal, and both sides are told. You
        can sign again.
      </ConfirmDialog>
    </>
  );
}
