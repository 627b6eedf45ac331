"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";

import { Button, type ButtonProps } from "./button";
import { useShortcut } from "./shortcuts";

const NONE = { keys: "", label: "" };

/** A button that opens the dialog of something new. `refusal` is why this person may not, in words. */
export function CreateButton({
  label,
  refusal,
  children,
  variant = "primary",
  size = "md",
  shortcut,
}: Pick<ButtonProps, "variant" | "size"> & {
  label: string;
  refusal: string | null;
  /** The key that opens it, and what the list of keys calls it. */
  shortcut?: { keys: string; label: string };
  children: (dialog: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  useShortcut(shortcut ?? NONE, () => setOpen(true), Boolean(shortcut) && !refusal);
  return (
    <>
      <Button
        variant={variant}
        size={size}
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        {label}
      </Button>
      {children({ isOpen, onOpenChange: setOpen })}
    </>
  );
}
