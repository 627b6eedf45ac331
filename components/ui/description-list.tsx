import type { ReactNode } from "react";

import { cn } from "./cn";

export type DescriptionItem = { label: string; value: ReactNode };

/** The facts of a record. A missing fact is a dash, so that its absence is seen. */
export function DescriptionList({
  items,
  columns = 1,
}: {
  items: DescriptionItem[];
  columns?: 1 | 2;
}) {
  return (
    <dl className={cn("grid gap-x-8", columns === 2 && "md:grid-cols-2")}>
      {items.map(({ label, value }) => (
        <div
          key={label}
          className="grid min-h-9 grid-cols-[minmax(6rem,2fr)_minmax(0,3fr)] items-baseline gap-3 border-b border-separator py-2 last:border-0"
        >
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 wrap-break-word">
            {value ?? <span className="text-subtle">–</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
