"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";

import { Button, type ButtonProps } from "./button";

/** A button that opens the dialog of something new. `refusal` is why this person may not, in words. */
export function CreateButton({
  label,
  refusal,
  children,
  variant = "primary",
  size = "md",
}: Pick<ButtonProps, "variant" | "size"> & {
  label: string;
  refusal: string | null;
  children: (dialog: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
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
