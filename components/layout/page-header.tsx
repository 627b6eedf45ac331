import { ChevronRight } from "lucide-react";
import type { Route } from "next";
import NextLink from "next/link";
import type { ReactNode } from "react";

export type Crumb = { label: string; href: string };

/** The top of every page: where it is, what it is, how it stands, and the one main action at the right. */
export function PageHeader({
  breadcrumbs = [],
  title,
  status,
  meta,
  actions,
  children,
}: {
  /** The pages above this one. */
  breadcrumbs?: Crumb[];
  title: ReactNode;
  /** A `StatusBadge`. */
  status?: ReactNode;
  /** A line of small facts under the title. */
  meta?: ReactNode;
  /** One primary button, last; before it what else there is, or a `Menu`. */
  actions?: ReactNode;
  /** `LinkTabs`. */
  children?: ReactNode;
}) {
  return (
    <header className="mb-5">
      {breadcrumbs.length > 0 && (
        <nav aria-label="Breadcrumb" className="mb-1" data-print="hide">
          <ol className="flex min-w-0 flex-wrap items-center gap-1 text-xs text-muted">
            {breadcrumbs.map(({ label, href }, index) => (
              <li key={href} className="flex min-w-0 items-center gap-1">
                {index > 0 && <ChevronRight aria-hidden className="size-3 shrink-0" />}
                <NextLink
                  href={href as Route}
                  className="max-w-48 truncate rounded-xs hover:text-foreground hover:underline"
                >
                  {label}
                </NextLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 text-lg leading-6 font-semibold tracking-tight wrap-break-word">
              {title}
            </h1>
            {status}
          </div>
          {meta && (
            <div className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted">
              {meta}
            </div>
          )}
        </div>
        {actions && (
          <div className="flex flex-wrap items-center gap-2" data-print="hide">
            {actions}
          </div>
        )}
      </div>
      {children && <div className="mt-3">{children}</div>}
    </header>
  );
}
