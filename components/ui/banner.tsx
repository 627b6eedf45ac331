import type { ReactNode, Ref } from "react";

import { cn } from "./cn";
import { type Tone, TONE_ICONS, TONE_SOFT } from "./tone";

/** Something the person should know about this page, and what to do about it. */
export function Banner({
  tone = "info",
  title,
  children,
  action,
  ref,
}: {
  tone?: Tone;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Lets a form move the focus here. */
  ref?: Ref<HTMLDivElement>;
}) {
  const Icon = TONE_ICONS[tone];
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      role={tone === "danger" ? "alert" : "status"}
      className={cn(
        "flex flex-wrap items-start gap-x-3 gap-y-2 rounded-lg px-3 py-2.5",
        TONE_SOFT[tone],
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-48 flex-1">
        <p className="font-medium">{title}</p>
        {children && <div className="mt-0.5 text-foreground">{children}</div>}
      </div>
      {action && <div className="flex shrink-0 gap-2">{action}</div>}
    </div>
  );
}
