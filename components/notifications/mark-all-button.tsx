"use client";

import { CheckCheck } from "lucide-react";
import { useTransition } from "react";

import { Button, type ButtonProps } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { markAllNotifications } from "@/lib/notifications/actions";

export function MarkAllButton({
  size = "md",
  onMarked,
}: Pick<ButtonProps, "size"> & { onMarked?: () => Promise<void> }) {
  const [isPending, startTransition] = useTransition();
  const mark = () =>
    startTransition(async () => {
      const result = await markAllNotifications({});
      if (result.ok) await onMarked?.();
      else toast.error("They could not be marked", { description: result.message });
    });
  return (
    <Button size={size} icon={<CheckCheck aria-hidden />} isPending={isPending} onPress={mark}>
      Mark all as read
    </Button>
  );
}
