import type { ReactNode } from "react";

import { cn } from "./cn";

/** A quiet box around one thing. */
export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={cn("rounded-lg border border-border bg-surface p-4", className)}>
      {children}
    </div>
  );
}

/** A part of a page with its own heading, and its own actions at the right. */
export function Section({
  title,
  description,
  actions,
  children,
  id,
  flush,
}: {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** So that a link can point here. */
  id?: string;
  /** No padding around the content: for tables and lists that touch the edges. */
  flush?: boolean;
}) {
  return (
    <section id={id} className="min-w-0 overflow-clip rounded-lg border border-border bg-surface">
      <header className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-separator px-4 py-2">
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">{title}</h2>
          {description && <p className="text-xs text-muted">{description}</p>}
        </div>
        {actions && (
          <div className="flex items-center gap-2" data-print="hide">
            {actions}
          </div>
        )}
      </header>
      <div className={flush ? undefined : "p-4"}>{children}</div>
    </section>
  );
}
