"use client";

import { Undo2 } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { withdrawRequest } from "@/lib/requests/actions";

type WithdrawButtonProps = {
  requestId: string;
  name: string;
  /** Why this person may not, in words; null when they may. */
  refusal: string | null;
};

/** Takes a request back while nobody has decided it; it can be made again. */
export function WithdrawButton({ requestId, name, refusal }: WithdrawButtonProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button icon={<Undo2 aria-hidden />} disabledReason={refusal} onPress={() => setAsking(true)}>
        Withdraw<span className="sr-only"> the request for {name}</span>
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Withdraw the request for ${name}?`}
        confirmLabel="Withdraw"
        onConfirm={() => withdrawRequest({ id: requestId })}
        onDone={() => toast.success("Request withdrawn")}
      >
        Nobody decides it then. You can ask again at any time.
      </ConfirmDialog>
    </>
  );
}
