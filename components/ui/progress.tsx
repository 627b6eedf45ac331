import { wholePercent } from "@/lib/progress";

import { cn } from "./cn";
import { type Tone, TONE_FILL } from "./tone";

/** How far something is, 0 to 100, with the number beside the bar. */
export function Progress({
  value,
  label,
  tone = "info",
  showValue = true,
}: {
  value: number;
  /** What it is the progress of; read aloud. */
  label: string;
  tone?: Tone;
  showValue?: boolean;
}) {
  const percent = wholePercent(value);
  return (
    <span className="flex w-full min-w-20 items-center gap-2">
      <span
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-1.5 flex-1 overflow-hidden rounded-full bg-default print:border"
      >
        <span
          className={cn("block h-full rounded-full", TONE_FILL[percent === 100 ? "success" : tone])}
          style={{ width: `${percent}%` }}
        />
      </span>
      {showValue && <span className="w-9 text-right text-xs text-muted">{percent}%</span>}
    </span>
  );
}

/** A thin line at the top of what is being refreshed. */
export function PendingBar({ isPending }: { isPending: boolean }) {
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute inset-x-0 top-0 z-30 h-0.5 overflow-hidden"
    >
      {isPending && <div className="h-full w-1/3 animate-progress bg-accent" />}
    </div>
  );
}
