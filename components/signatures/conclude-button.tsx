"use client";

import { Check } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { concludeWithoutSignature } from "@/lib/signatures/actions";
import { CONSEQUENCES, SUBJECTS } from "@/lib/signatures/rules";
import type { Signable } from "@/lib/signatures/types";

type Props = { signable: Signable; scope: ProjectScope; label: string; refusal: string | null };

/** Where nobody is asked to sign: completes the act. `refusal` is why this person cannot, in words. */
export function ConcludeButton({ signable, scope, label, refusal }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { subject_type, subject_id, content_hash } = signable;
  return (
    <>
      <Button
        variant={refusal ? "secondary" : "primary"}
        icon={<Check aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Complete
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        tone="primary"
        title={`Complete the ${SUBJECTS[subject_type].noun} of ${label}?`}
        confirmLabel="Complete"
        onConfirm={() =>
          concludeWithoutSignature(scope, { subject_type, subject_id, shown_hash: content_hash })
        }
        onDone={() => toast.success(`${label} is completed`)}
      >
        This project asks for no signature here. Once you complete it, {CONSEQUENCES[subject_type]}.
        This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
