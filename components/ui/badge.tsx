import type { ReactNode } from "react";

import { cn } from "./cn";
import { STATUS_ICONS, type Tone, TONE_SOFT } from "./tone";

/** A small word about a thing: a kind, a role, a count. */
export function Badge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        "inline-flex h-5 max-w-full shrink-0 items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3 [&_svg]:shrink-0",
        TONE_SOFT[tone],
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}

/** The state of a record, always with a shape beside the colour. */
export function StatusBadge({
  tone,
  label,
  icon,
}: {
  tone: Tone;
  label: string;
  icon?: ReactNode;
}) {
  const Icon = STATUS_ICONS[tone];
  return (
    <Badge tone={tone} icon={icon ?? <Icon aria-hidden />}>
      {label}
    </Badge>
  );
}

/** How many, beside a label; nothing for none. */
export function CountBadge({
  count,
  tone = "neutral",
}: {
  count: number | undefined;
  tone?: Tone;
}) {
  if (!count) return null;
  return (
    <span
      className={cn(
        "inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm px-1 text-2xs font-medium",
        TONE_SOFT[tone],
      )}
    >
      {count > 999 ? "999+" : count}
    </span>
  );
}
