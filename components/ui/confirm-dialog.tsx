"use client";

import { Input, Label, TextField } from "@heroui/react";
import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";

import type { ActionResult } from "@/lib/action-result";

import { Banner } from "./banner";
import { Button } from "./button";
import { Dialog } from "./dialog";

type ConfirmDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  confirmLabel: string;
  tone?: "danger" | "primary";
  /** The person types this word first: for what cannot be undone. */
  typeToConfirm?: string;
  onConfirm: () => Promise<ActionResult<unknown>>;
  onDone?: () => void;
};

/** Asks before something that matters, runs it, and stays open with the reason when it is refused. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  // Its state begins again each time it opens.
  return props.isOpen ? <OpenConfirmDialog {...props} /> : null;
}

function OpenConfirmDialog({
  onOpenChange,
  title,
  children,
  confirmLabel,
  tone = "danger",
  typeToConfirm,
  onConfirm,
  onDone,
}: ConfirmDialogProps) {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const isLocked = typeToConfirm !== undefined && typed.trim() !== typeToConfirm;

  const confirm = () =>
    startTransition(async () => {
      setError(undefined);
      try {
        const result = await onConfirm();
        if (!result.ok) return setError(result.message);
        onOpenChange(false);
        onDone?.();
      } catch (failure) {
        unstable_rethrow(failure);
        setError("The server could not be reached. Nothing has changed; try again.");
      }
    });

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isPending && onOpenChange(isOpen)}
      title={title}
      size="sm"
      role="alertdialog"
      isDismissable={false}
      footer={
        <>
          <Button
            onPress={() => onOpenChange(false)}
            isDisabled={isPending}
            autoFocus={!typeToConfirm}
          >
            Cancel
          </Button>
          <Button variant={tone} onPress={confirm} isPending={isPending} isDisabled={isLocked}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <div className="text-muted">{children}</div>
        {typeToConfirm && (
          <TextField
            value={typed}
            onChange={setTyped}
            autoFocus
            autoComplete="off"
            className="grid gap-1"
          >
            <Label>
              Type <strong className="font-semibold select-all">{typeToConfirm}</strong> to confirm
            </Label>
            <Input onKeyDown={(event) => event.key === "Enter" && !isLocked && confirm()} />
          </TextField>
        )}
        {error && <Banner tone="danger" title={error} />}
      </div>
    </Dialog>
  );
}
