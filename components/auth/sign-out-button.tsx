"use client";

import { LogOut } from "lucide-react";
import { useTransition } from "react";

import { Button, type ButtonProps } from "@/components/ui/button";
import { signOut } from "@/lib/auth/actions";

/** Ends the session. `next` is where to go then; to sign in, when left out. */
export function SignOutButton({
  next = null,
  label = "Sign out",
  variant = "ghost",
}: {
  next?: string | null;
  label?: string;
  variant?: ButtonProps["variant"];
}) {
  const [isPending, startTransition] = useTransition();
  return (
    <Button
      variant={variant}
      fullWidth
      className={variant === "ghost" ? "justify-start px-2 font-normal" : undefined}
      icon={<LogOut aria-hidden className="text-muted" />}
      isPending={isPending}
      onPress={() => startTransition(async () => void (await signOut({ next })))}
    >
      {label}
    </Button>
  );
}
