"use client";

import { History } from "lucide-react";
import { type ReactNode, useState } from "react";

import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DateTimeText } from "@/components/ui/format";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/action-result";

export type ListedVersion = {
  id: string;
  number: number;
  published_at: string;
  published_by_name: string | null;
  running_count: number;
};

type VersionListProps<V extends ListedVersion> = {
  versions: V[];
  /** The one in force. */
  publishedId: string | null;
  /** How much is in one, in words. */
  size: (version: V) => string;
  /** What can be done with one besides restoring it. */
  entries?: (version: V) => MenuEntry[];
  /** What an unpublished draft means. */
  empty: string;
  /** What restoring replaces, and what it leaves. */
  warning: ReactNode;
  restore: (versionId: string) => Promise<ActionResult<unknown>>;
  /** Why the draft cannot be put back, in words. */
  refusal: string | null;
  actions?: ReactNode;
};

/** What was published, by whom and when; the draft can be put back to each of them. */
export function VersionList<V extends ListedVersion>(props: VersionListProps<V>) {
  const { versions, publishedId, size, entries, empty, warning, restore, refusal, actions } = props;
  const [restoring, setRestoring] = useState<V | null>(null);
  return (
    <Section title="Versions" flush actions={actions}>
      {versions.length === 0 && (
        <EmptyState compact title="Not published yet">
          {empty}
        </EmptyState>
      )}
      <ul aria-label="Versions">
        {versions.map((version) => (
          <li
            key={version.id}
            className="flex items-start gap-2 border-b border-separator px-4 py-2 last:border-0"
          >
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">Version {version.number}</span>
                {version.id === publishedId && <Badge tone="success">In force</Badge>}
              </p>
              <p className="text-xs text-muted">
                {version.published_by_name ?? "A former member"},{" "}
                <DateTimeText value={version.published_at} />
              </p>
              <p className="text-xs text-muted">
                {size(version)}
                {version.running_count > 0 && ` · ${version.running_count} running`}
              </p>
            </div>
            <Menu
              label={`Actions for version ${version.number}`}
              size="sm"
              items={[
                ...(entries?.(version) ?? []),
                {
                  id: "restore",
                  label: "Make the draft like this",
                  icon: <History aria-hidden />,
                  onAction: () => setRestoring(version),
                  ...(refusal && { disabledReason: refusal }),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      {restoring && (
        <ConfirmDialog
          isOpen
          onOpenChange={() => setRestoring(null)}
          title={`Make the draft as version ${restoring.number} was?`}
          confirmLabel="Replace the draft"
          onConfirm={() => restore(restoring.id)}
          onDone={() => toast.success(`The draft is as version ${restoring.number} was`)}
        >
          {warning}
        </ConfirmDialog>
      )}
    </Section>
  );
}
