"use client";

import { TextLink } from "@/components/ui/link";
import { Skeleton } from "@/components/ui/skeleton";
import type { ActionResult } from "@/lib/action-result";
import type { Notification } from "@/lib/notifications/queries";

import { MarkAllButton } from "./mark-all-button";
import { NotificationItem } from "./notification-item";

/** What is in the bell. `result` is null until it was loaded. */
export function NotificationPeek({
  unread,
  result,
  load,
  onLeave,
}: {
  unread: number;
  result: ActionResult<Notification[]> | null;
  load: () => Promise<void>;
  onLeave: () => void;
}) {
  return (
    <>
      <header className="flex min-h-11 items-center justify-between gap-3 border-b border-separator px-4 py-1.5">
        <h2 className="font-semibold">Notifications</h2>
        {unread > 0 && <MarkAllButton size="sm" onMarked={load} />}
      </header>
      <div className="max-h-[60svh] overflow-y-auto">
        {result ? <Newest result={result} onLeave={onLeave} onMarked={load} /> : <Waiting />}
      </div>
      <footer className="border-t border-separator px-4 py-2.5">
        <TextLink href="/notifications" onClick={onLeave}>
          All notifications
        </TextLink>
      </footer>
    </>
  );
}

function Newest({
  result,
  onLeave,
  onMarked,
}: {
  result: ActionResult<Notification[]>;
  onLeave: () => void;
  onMarked: () => Promise<void>;
}) {
  if (!result.ok) return <p className="px-4 py-6 text-center text-muted">{result.message}</p>;
  if (result.data.length === 0)
    return (
      <p className="px-4 py-6 text-center text-muted">
        Nothing yet. You are told here when something waits for you.
      </p>
    );
  return (
    <ul className="divide-y divide-separator">
      {result.data.map((notification) => (
        <NotificationItem
          key={notification.id}
          notification={notification}
          onFollow={onLeave}
          onMarked={onMarked}
        />
      ))}
    </ul>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Loading the notifications" className="grid gap-3 p-4">
      <Skeleton className="h-9" />
      <Skeleton className="h-9" />
      <Skeleton className="h-9" />
    </div>
  );
}
