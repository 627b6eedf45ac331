import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { MarkAllButton } from "@/components/notifications/mark-all-button";
import { NotificationList } from "@/components/notifications/notification-list";
import { LinkButton } from "@/components/ui/link";
import { LinkTabs } from "@/components/ui/link-tabs";
import { requirePerson } from "@/lib/auth/context";
import { listNotifications } from "@/lib/notifications/queries";
import { notificationList } from "@/lib/notifications/schema";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationsPage({ searchParams }: PageProps<"/notifications">) {
  const context = await requirePerson();
  const state = notificationList.parse(await searchParams);
  const { rows, page } = await listNotifications(context, state);
  const { unread } = context.person;
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Notifications"
        actions={
          <>
            <LinkButton href="/profile#notifications">Mail preferences</LinkButton>
            {unread > 0 && <MarkAllButton />}
          </>
        }
      >
        <LinkTabs
          label="Which notifications"
          items={[
            { label: "All", href: "/notifications" },
            { label: "Unread", href: "/notifications?unread=1", count: unread },
          ]}
        />
      </PageHeader>
      <NotificationList rows={rows} page={page} isUnreadOnly={state.filters.unread} />
    </div>
  );
}
