import { cn } from "@/components/ui/cn";
import { type Tone, TONE_FILL } from "@/components/ui/tone";

/** How much of the whole, beside the number that says it. */
export function Bar({ percent, tone = "info" }: { percent: number; tone?: Tone }) {
  return (
    <span aria-hidden className="h-2 w-full overflow-hidden rounded-full bg-default">
      <span
        className={cn("block h-full rounded-full", TONE_FILL[tone])}
        style={{ width: `${Math.min(100, percent)}%` }}
      />
    </span>
  );
}
