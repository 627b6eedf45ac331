"use client";

import { Bell } from "lucide-react";
import type { Route } from "next";

import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { Notification } from "@/lib/notifications/queries";
import type { ListPage } from "@/lib/search-params";

import { NotificationItem } from "./notification-item";

export function NotificationList({
  rows,
  page,
  isUnreadOnly,
}: {
  rows: Notification[];
  page: ListPage;
  isUnreadOnly: boolean;
}) {
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<Bell aria-hidden />}
        title={isUnreadOnly ? "Nothing unread" : "Nothing yet"}
      >
        {isUnreadOnly
          ? "You have read everything."
          : "You are told here when something waits for your signature or review, and when what concerns you changes."}
      </EmptyState>
    );
  }
  const link = (cursor: string) =>
    `/notifications?${isUnreadOnly ? "unread=1&" : ""}${cursor}` as Route;
  return (
    <>
      <ul className="divide-y divide-separator rounded-lg border border-border bg-surface">
        {rows.map((notification) => (
          <NotificationItem key={notification.id} notification={notification} />
        ))}
      </ul>
      {(page.prevCursor || page.nextCursor) && (
        <nav aria-label="Pages" className="mt-3 flex justify-end gap-2">
          {page.prevCursor && (
            <LinkButton href={link(`before=${page.prevCursor}`)}>Newer</LinkButton>
          )}
          {page.nextCursor && (
            <LinkButton href={link(`after=${page.nextCursor}`)}>Older</LinkButton>
          )}
        </nav>
      )}
    </>
  );
}
