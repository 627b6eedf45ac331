"use client";

import { Toast, toast as heroToast } from "@heroui/react";
import type { ReactNode } from "react";

type ToastOptions = {
  description?: ReactNode;
  /** One thing to do about it: Undo, or a link to what was made. */
  action?: { label: string; onPress: () => void };
};

function show(
  variant: "success" | "danger" | "accent",
  title: string,
  { description, action }: ToastOptions = {},
) {
  const key = heroToast(title, {
    variant,
    ...(description !== undefined && { description }),
    // What asks for something, or says that something failed, waits until it was read.
    timeout: variant === "danger" ? 0 : action ? 10_000 : 5_000,
    ...(action && {
      actionProps: {
        children: action.label,
        // Once it is done there is nothing to do about it any more: a second Undo would undo something else.
        onPress: () => {
          heroToast.close(key);
          action.onPress();
        },
        size: "sm",
        variant: "outline",
      },
    }),
  });
  return key;
}

/** A short word about what just happened. Never the only place where an error is told. */
export const toast = {
  success: (title: string, options?: ToastOptions) => show("success", title, options),
  info: (title: string, options?: ToastOptions) => show("accent", title, options),
  error: (title: string, options?: ToastOptions) => show("danger", title, options),
};

/** Once, in the root layout. */
export function Toaster() {
  return <Toast.Provider placement="bottom end" />;
}
