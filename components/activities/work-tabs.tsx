import { LinkTabs } from "@/components/ui/link-tabs";
import type { WorkCounts } from "@/lib/activities/queries";
import type { WorkTab } from "@/lib/activities/schema";

const MINE: [WorkTab, string][] = [
  ["today", "Today"],
  ["overdue", "Overdue"],
  ["upcoming", "Upcoming"],
  ["waiting", "Waiting"],
  ["unassigned", "Unassigned"],
];
const THEIRS: [WorkTab, string][] = [
  ["open", "All open"],
  ["overdue", "Overdue"],
  ["today", "Today"],
  ["week", "This week"],
  ["waiting", "Waiting"],
];

/** My work by when it is due, with how many there are. */
export function WorkTabs({ org, counts }: { org: string; counts?: WorkCounts }) {
  return (
    <LinkTabs
      label="My work"
      items={MINE.map(([tab, label]) => ({
        label,
        href: tab === "today" ? `/${org}/work` : `/${org}/work?tab=${tab}`,
        ...(counts && { count: counts[tab as keyof WorkCounts] }),
      }))}
    />
  );
}

/** The same of somebody else. */
export function PersonWorkTabs({ org, personId }: { org: string; personId: string }) {
  const base = `/${org}/work?person=${personId}`;
  return (
    <LinkTabs
      label="Their work"
      items={THEIRS.map(([tab, label]) => ({
        label,
        href: tab === "open" ? base : `${base}&tab=${tab}`,
      }))}
    />
  );
}
