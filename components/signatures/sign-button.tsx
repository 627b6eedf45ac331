"use client";

import { PenLine } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { ProjectScope } from "@/lib/auth/context";
import type { Signable } from "@/lib/signatures/types";

import { SignDialog } from "./sign-dialog";

type Props = { signable: Signable; scope: ProjectScope; label: string; refusal: string | null };

/** Opens what there is to sign. `refusal` is why this person cannot now, in words. */
export function SignButton({ refusal, ...dialog }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { my_side } = dialog.signable;
  return (
    <>
      <Button
        variant={refusal ? "secondary" : "primary"}
        icon={<PenLine aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        {my_side ? `Sign for the ${my_side}` : "Sign"}
      </Button>
      <SignDialog {...dialog} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
