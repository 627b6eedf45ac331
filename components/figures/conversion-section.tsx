import { Section } from "@/components/ui/card";
import { PercentText } from "@/components/ui/format";
import type { Tone } from "@/components/ui/tone";
import { funnelOf, type StageCounts } from "@/lib/figures/rules";

import { Bar } from "./bar";
import { NumberLink } from "./number-link";

type ConversionProps = {
  title: string;
  /** The stages in their order, with their words. */
  words: Record<string, { label: string; tone: Tone }>;
  /** Those that end it without success. */
  lost: readonly string[];
  counts: StageCounts;
  /** The list of the records. */
  list: string;
};

const ROW =
  "grid grid-cols-[7rem_minmax(0,1fr)_2rem_3rem] sm:grid-cols-[8rem_minmax(0,1fr)_3rem_3.5rem] items-center gap-3 border-b border-separator px-4 py-2 last:border-0";

/** How many records came to each stage or further, of all there are. */
export function ConversionSection({ title, words, lost, counts, list }: ConversionProps) {
  const way = Object.keys(words).filter((status) => !lost.includes(status));
  const funnel = funnelOf(way, lost, counts);
  const label = (status: string) => words[status]?.label ?? status;
  const lostWords = lost.map(label).join(", ");
  const share = (percent: number | null) => (
    <span className="text-end text-xs text-muted">
      <PercentText value={percent} digits={0} />
    </span>
  );
  return (
    <Section
      title={title}
      description="Who stands there or came further, of all; what was lost counts for no stage"
      flush
    >
      <ul aria-label={title}>
        {funnel.steps.map(({ status, count, percent, reached }) => (
          <li key={status} className={ROW}>
            <span>{label(status)}</span>
            <Bar percent={percent ?? 0} tone={words[status]?.tone ?? "info"} />
            <span className="text-end">
              <NumberLink
                value={count}
                href={`${list}?status=${reached.join(",")}`}
                label={`${label(status)} or further`}
              />
            </span>
            {share(percent)}
          </li>
        ))}
        <li className={ROW}>
          <span className="text-muted">{lostWords}</span>
          <Bar percent={funnel.lost.percent ?? 0} tone="neutral" />
          <span className="text-end">
            <NumberLink
              value={funnel.lost.count}
              href={`${list}?status=${funnel.lost.statuses.join(",")}`}
              label={lostWords}
            />
          </span>
          {share(funnel.lost.percent)}
        </li>
      </ul>
    </Section>
  );
}
