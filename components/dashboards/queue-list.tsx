import { Inbox } from "lucide-react";
import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { QueueItem } from "@/lib/dashboards/queries";
import type { SubjectType } from "@/lib/signatures/types";

const ASKED = { approval: "Approve", task: "Do" };

const PLACE: Record<SubjectType, string> = {
  milestone_baseline: "milestones",
  milestone_certificate: "milestones",
  deliverable: "deliverables",
  variation: "variations",
};
const TASK: Record<SubjectType, string> = {
  milestone_baseline: "Sign the baseline",
  milestone_certificate: "Sign the acceptance",
  deliverable: "Sign the deliverable",
  variation: "Sign the variation",
};

const ROW =
  "flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-separator px-4 py-2.5 last:border-0";

type QueueLink = { id: string; task: string; label: string; href: string; since: string };

/** What waits for me, longest first. */
export function QueueList({
  items,
  org,
  showProject,
  decisionsHref = `/${org}/queue/decisions`,
  more = [],
}: {
  items: QueueItem[];
  org: string;
  showProject: boolean;
  /** Where what workflows ask is answered. */
  decisionsHref?: string;
  /** What waits besides, of another kind; it stands first. */
  more?: QueueLink[];
}) {
  return (
    <Section title="Waiting for you" flush>
      {items.length + more.length === 0 ? (
        <EmptyState compact icon={<Inbox aria-hidden />} title="Nothing waits for you">
          Reviews, signatures of your side and decisions appear here.
        </EmptyState>
      ) : (
        <ul>
          {more.map(({ id, task, label, href, since }) => (
            <li key={id} className={ROW}>
              <span className="w-36 shrink-0 text-muted">{task}</span>
              <span className="min-w-0 flex-1 basis-48">
                <TextLink href={href as Route} tone="quiet" className="font-medium">
                  {label}
                </TextLink>
              </span>
              <span className="text-xs text-muted">
                <RelativeTime value={since} />
              </span>
            </li>
          ))}
          {items.map((item) => (
            <li key={item.action + item.subject_type + item.subject_id} className={ROW}>
              <span className="w-36 shrink-0 text-muted">{taskOf(item)}</span>
              <span className="min-w-0 flex-1 basis-48">
                <TextLink
                  href={pathOf(org, decisionsHref, item) as Route}
                  tone="quiet"
                  className="font-medium"
                >
                  {item.reference} {item.name}
                </TextLink>
                {showProject && (
                  <span className="block text-xs text-muted">{item.project_name}</span>
                )}
              </span>
              {item.since && (
                <span className="text-xs text-muted">
                  <RelativeTime value={item.since} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function taskOf(item: QueueItem): string {
  if (item.action === "decide") return ASKED[item.subject_type];
  return item.action === "review" ? "Review" : TASK[item.subject_type];
}

function pathOf(org: string, decisionsHref: string, item: QueueItem): string {
  return item.action === "decide"
    ? `${decisionsHref}#${item.subject_id}`
    : `/${org}/projects/${encodeURIComponent(item.project_reference)}/${PLACE[item.subject_type]}/${item.reference}`;
}
