/** How many records stand in each stage. */
export type StageCounts = Record<string, number>;

/** One stage on the way: who stands there, and who came there or further. */
export type FunnelStep = {
  status: string;
  here: number;
  /** The stages that count as having come this far. */
  reached: string[];
  count: number;
  /** Of all records, 0 to 100; null when there are none. */
  percent: number | null;
};

export type Funnel = {
  steps: FunnelStep[];
  lost: { statuses: string[]; count: number; percent: number | null };
};

/**
 * How far records come on a way of stages. What was lost stands beside the way: it counts in the whole, and for no
 * stage.
 */
export function funnelOf(
  way: readonly string[],
  lost: readonly string[],
  counts: StageCounts,
): Funnel {
  const sum = (statuses: readonly string[]) =>
    statuses.reduce((total, status) => total + (counts[status] ?? 0), 0);
  const all = sum(way) + sum(lost);
  const share = (count: number) => (all === 0 ? null : (100 * count) / all);
  return {
    steps: way.map((status, place) => {
      const reached = way.slice(place);
      const count = sum(reached);
      return { status, here: counts[status] ?? 0, reached, count, percent: share(count) };
    }),
    lost: { statuses: [...lost], count: sum(lost), percent: share(sum(lost)) },
  };
}

const DAY = 86_400_000;

/** The age of what started between two days, in words: "3 to 7 days". */
export function sayAge(
  { from, to }: { from: string | null; to: string | null },
  today: string,
): string {
  const days = (day: string) => Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  if (to === null) return "Not started yet";
  if (from === null) return `Over ${days(to) - 1} days`;
  return `${days(to)} to ${days(from)} days`;
}
