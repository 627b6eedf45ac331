"use client";

import { useState } from "react";

import { Button, type ButtonProps } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { moveVariation } from "@/lib/variations/actions";
import type { Variation } from "@/lib/variations/queries";

const MOVES = {
  submitted: {
    label: "Submit",
    title: "Submit",
    done: "Submitted: both sides can sign",
    tone: "primary",
  },
  draft: { label: "Revise", title: "Revise", done: "It is a draft again", tone: "primary" },
  withdrawn: { label: "Withdraw", title: "Withdraw", done: "Withdrawn", tone: "danger" },
} as const;

type Props = Pick<ButtonProps, "variant" | "size" | "icon"> & {
  variation: Variation;
  to: keyof typeof MOVES;
  scope: ProjectScope;
  refusal: string | null;
  /** What the person should know before. */
  children: string;
};

/** A move of the variation, after a question. */
export function MoveVariationButton({ variation, to, scope, refusal, children, ...button }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { label, title, done, tone } = MOVES[to];
  const { id, lock_version, reference } = variation;
  return (
    <>
      <Button {...button} disabledReason={refusal} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        tone={tone}
        title={`${title} ${reference}?`}
        confirmLabel={label}
        onConfirm={() => moveVariation(scope, { id, status: to, lock_version })}
        onDone={() => toast.success(`${reference}: ${done}`)}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
