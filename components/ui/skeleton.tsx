import type { ReactNode } from "react";

import { cn } from "./cn";

/** A grey place where something will be. Give it the size of what it replaces. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={cn("animate-pulse rounded-sm bg-default motion-reduce:animate-none", className)}
    />
  );
}

function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-label={label}>
      {children}
    </div>
  );
}

const WIDTHS = ["w-3/5", "w-4/5", "w-1/2", "w-2/3", "w-3/4"];
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The shape of a `DataTable`. */
export function TableSkeleton({
  rows = 10,
  columns = 5,
  toolbar = true,
}: {
  rows?: number;
  columns?: number;
  toolbar?: boolean;
}) {
  return (
    <Loading label="Loading the list">
      {toolbar && (
        <div className="mb-3 flex gap-2">
          <Skeleton className="h-8 w-64 max-sm:w-full" />
          <Skeleton className="h-8 w-24 max-sm:hidden" />
          <Skeleton className="ms-auto h-8 w-24 max-sm:hidden" />
        </div>
      )}
      <div className="overflow-hidden rounded-lg border border-border bg-surface">
        {times(rows + 1).map((row) => (
          <div
            key={row}
            className="flex h-9 items-center gap-6 overflow-hidden border-b border-separator px-3 last:border-0"
          >
            {times(columns).map((column) => (
              <div key={column} className={column === 1 ? "flex-[2]" : "flex-1"}>
                <Skeleton
                  className={cn("h-3", row === 0 ? "w-12" : WIDTHS[(row + column) % WIDTHS.length])}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Loading>
  );
}

/** The shape of a `PageHeader` over a `RecordLayout`. */
export function RecordSkeleton() {
  return (
    <Loading label="Loading the record">
      <Skeleton className="h-3 w-40" />
      <Skeleton className="mt-3 h-6 w-80 max-w-full" />
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-4">
          <Skeleton className="h-40 rounded-lg" />
          <Skeleton className="h-64 rounded-lg" />
        </div>
        <Skeleton className="h-72 rounded-lg" />
      </div>
    </Loading>
  );
}

/** The shape of a row of `Stat` over sections. */
export function DashboardSkeleton({ stats = 4 }: { stats?: number }) {
  return (
    <Loading label="Loading the dashboard">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {times(stats).map((stat) => (
          <Skeleton key={stat} className="h-20 rounded-lg" />
        ))}
      </div>
      <div className="mt-4 grid gap-4 lg:grid-cols-2">
        <Skeleton className="h-64 rounded-lg" />
        <Skeleton className="h-64 rounded-lg" />
      </div>
    </Loading>
  );
}

/** The shape of a form with so many fields. */
export function FormSkeleton({ fields = 5 }: { fields?: number }) {
  return (
    <Loading label="Loading the form">
      <div className="grid max-w-xl gap-4">
        {times(fields).map((field) => (
          <div key={field} className="grid gap-1.5">
            <Skeleton className="h-3 w-24" />
            <Skeleton className="h-8" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
