"use client";

import { Circle, CircleCheck } from "lucide-react";
import type { Route } from "next";
import { useOptimistic, useTransition } from "react";

import { IconButton } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { toast } from "@/components/ui/toast";
import { markNotification } from "@/lib/notifications/actions";
import type { Notification } from "@/lib/notifications/queries";

/** What happened, why it is told to this person, and the way there. Following it marks it as read. */
export function NotificationItem({
  notification,
  onFollow,
  onMarked,
}: {
  notification: Notification;
  onFollow?: () => void;
  /** Where the list is not part of the page, and so is not new after the action. */
  onMarked?: () => Promise<void>;
}) {
  const { id, title, quote, reason, place, href, created_at } = notification;
  const [isRead, setRead] = useOptimistic(notification.is_read);
  const [, startTransition] = useTransition();
  const mark = (is_read: boolean) =>
    startTransition(async () => {
      setRead(is_read);
      const result = await markNotification({ id, is_read });
      if (result.ok) await onMarked?.();
      else toast.error("It could not be marked", { description: result.message });
    });
  const follow = () => {
    if (!isRead) mark(true);
    onFollow?.();
  };

  return (
    <li className="flex items-start gap-2 py-2.5 ps-4 pe-2">
      <div className="min-w-0 flex-1">
        <p className={cn("wrap-break-word", !isRead && "font-medium")}>
          {!isRead && <span className="sr-only">Unread: </span>}
          {href ? (
            <TextLink href={href as Route} tone="quiet" onClick={follow}>
              {title}
            </TextLink>
          ) : (
            title
          )}
        </p>
        {quote && <p className="mt-0.5 line-clamp-2 text-muted">“{quote}”</p>}
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
          <span className="first-letter:uppercase">{reason}</span>
          {place && <span>{place}</span>}
          <RelativeTime value={created_at} />
        </p>
      </div>
      <IconButton
        label={isRead ? "Mark as unread" : "Mark as read"}
        size="sm"
        onPress={() => mark(!isRead)}
      >
        {isRead ? (
          <CircleCheck aria-hidden className="text-subtle" />
        ) : (
          <Circle aria-hidden className="fill-accent text-accent" />
        )}
      </IconButton>
    </li>
  );
}
