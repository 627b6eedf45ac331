"use client";

import { Bell } from "lucide-react";
import { useState } from "react";

import { CountBadge } from "@/components/ui/badge";
import { Popover } from "@/components/ui/popover";
import type { ActionResult } from "@/lib/action-result";
import { peekNotifications } from "@/lib/notifications/actions";
import type { Notification } from "@/lib/notifications/queries";

import { NotificationPeek } from "./notification-peek";

/** The bell in the shell: how many are unread. What they are is asked for when it opens, so that no page pays for it. */
export function NotificationBell({ unread }: { unread: number }) {
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState<ActionResult<Notification[]> | null>(null);
  const load = async () => setResult(await peekNotifications({}).catch(() => UNREACHABLE));
  const change = (next: boolean) => {
    setOpen(next);
    if (next) void load();
  };
  return (
    <Popover
      label={unread > 0 ? `Notifications, ${unread} unread` : "Notifications"}
      isIconOnly
      variant="ghost"
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={change}
      className="w-96 max-w-full p-0"
      triggerClassName="relative overflow-visible"
      trigger={
        <>
          <Bell aria-hidden />
          {unread > 0 && (
            <span
              aria-hidden
              className="absolute -top-1 -right-1 rounded-sm ring-2 ring-background"
            >
              <CountBadge count={unread} tone="info" />
            </span>
          )}
        </>
      }
    >
      <NotificationPeek
        unread={unread}
        result={result}
        load={load}
        onLeave={() => setOpen(false)}
      />
    </Popover>
  );
}

const UNREACHABLE = {
  ok: false,
  code: "unreachable",
  message: "The notifications could not be loaded. Close this and try again.",
} as const;
