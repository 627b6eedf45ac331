import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

import { cn } from "./cn";

/** Nothing here yet: why, and what to do next. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  compact,
}: {
  icon?: ReactNode;
  title: string;
  /** One sentence. */
  children?: ReactNode;
  action?: ReactNode;
  compact?: boolean;
}) {
  return (
    <div
      className={cn(
        "flex flex-col items-center justify-center gap-1 px-6 text-center",
        compact ? "py-8" : "py-16",
      )}
    >
      {icon && <div className="mb-2 text-subtle [&_svg]:size-6 [&_svg]:stroke-[1.5]">{icon}</div>}
      <p className="font-medium">{title}</p>
      {children && <div className="max-w-md text-muted">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}

/** Something broke: what happened, that nothing was lost, and what to do. */
export function ErrorState({
  title = "This could not be loaded",
  children = "Nothing was lost. Try again in a moment.",
  action,
  reference,
}: {
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
  /** What to quote to support. */
  reference?: string;
}) {
  return (
    <div role="alert">
      <EmptyState icon={<CircleAlert aria-hidden />} title={title} action={action}>
        {children}
        {reference && <p className="mt-2 font-mono text-xs">Reference {reference}</p>}
      </EmptyState>
    </div>
  );
}
