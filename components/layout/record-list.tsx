import type { Route } from "next";
import type { ReactNode } from "react";

import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";

export type ListedRecord = {
  id: string;
  name: string;
  href: string;
  /** A second line. */
  detail?: ReactNode;
  /** At the end: a sum, a badge. */
  facts?: ReactNode;
};

/** Records that belong to the one at hand. */
export function RecordList({
  title,
  description,
  records,
  empty,
  actions,
}: {
  title: string;
  description?: string;
  records: ListedRecord[];
  /** What their absence means. */
  empty: string;
  actions?: ReactNode;
}) {
  return (
    <Section title={title} {...(description && { description })} flush actions={actions}>
      {records.length === 0 ? (
        <p className="px-4 py-3 text-muted">{empty}</p>
      ) : (
        <ul>
          {records.map(({ id, name, href, detail, facts }) => (
            <li
              key={id}
              className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator px-4 py-1.5 last:border-0"
            >
              <span className="min-w-0 flex-1 basis-48">
                <TextLink href={href as Route} tone="quiet" className="font-medium">
                  {name}
                </TextLink>
                {detail && <span className="block truncate text-xs text-muted">{detail}</span>}
              </span>
              {facts}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
