import type { Route } from "next";
import NextLink from "next/link";
import type { ReactNode } from "react";

import { cn } from "./cn";
import { STATUS_ICONS, type Tone, TONE_TEXT } from "./tone";

/** A number that opens the rows it counts. */
export function Stat({
  label,
  value,
  href,
  tone,
  hint,
}: {
  label: string;
  value: ReactNode;
  /** The list, filtered to exactly these rows. */
  href?: string;
  /** Only when the number means something: 0 breaches is not red. */
  tone?: Exclude<Tone, "neutral">;
  hint?: ReactNode;
}) {
  const Icon = tone && STATUS_ICONS[tone];
  const content = (
    <>
      <span className="flex items-center gap-1.5 text-xs font-medium text-muted">
        {Icon && <Icon aria-hidden className={cn("size-3.5", TONE_TEXT[tone])} />}
        {label}
      </span>
      <span className="text-xl leading-7 font-semibold tracking-tight">{value}</span>
      {hint && <span className="text-xs text-muted">{hint}</span>}
    </>
  );
  const classes =
    "flex min-w-0 flex-col gap-0.5 rounded-lg border border-border bg-surface px-3.5 py-2.5";
  if (!href) return <div className={classes}>{content}</div>;
  return (
    <NextLink
      href={href as Route}
      className={cn(classes, "hover:border-field-border hover:bg-row-hover")}
    >
      {content}
    </NextLink>
  );
}

/** Stats side by side, two on a phone. */
export function StatGrid({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">{children}</div>;
}
