import type { ReactNode } from "react";

import { cn } from "./cn";
import { type Tone, TONE_TEXT } from "./tone";

export type TimelineEvent = {
  id: string;
  /** Who did what: "Ada Byrne changed the due date". */
  title: ReactNode;
  /** When, as a component of `ui/format`. */
  time: ReactNode;
  icon?: ReactNode;
  tone?: Tone;
  /** What changed, a reason, a comment. */
  children?: ReactNode;
};

/** What happened to a record, newest first. */
export function Timeline({
  events,
  label = "History",
}: {
  events: TimelineEvent[];
  label?: string;
}) {
  return (
    <ol aria-label={label}>
      {events.map(({ id, title, time, icon, tone = "neutral", children }) => (
        <li key={id} className="group relative flex gap-3 pb-4 last:pb-0">
          <span
            aria-hidden
            className="absolute top-6 bottom-0 left-2.5 w-px bg-separator group-last:hidden"
          />
          <span
            aria-hidden
            className={cn(
              "flex size-5.5 shrink-0 items-center justify-center rounded-full border border-border bg-surface [&_svg]:size-3",
              TONE_TEXT[tone],
            )}
          >
            {icon ?? <span className="size-1.5 rounded-full bg-current" />}
          </span>
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <span className="min-w-0">{title}</span>
              <span className="text-xs text-muted">{time}</span>
            </div>
            {children && <div className="mt-1 text-muted">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
