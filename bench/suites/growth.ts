import type { Suite } from "../run";
import { READS } from "../reads";
import { growTo, PERSON } from "../world";

const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 41;

/** The same reads by the same person as everybody else's data grows; the reference is the smallest size. */
export const growth: Suite = async (database) => {
  const measured = new Map<string, number[]>();
  for (const size of SIZES) {
    console.log(`  ${size.toLocaleString("en-GB")} deliverables…`);
    await growTo(database, size);
    await database.undone(async () => {
      await database.actAs(PERSON);
      for (const { name, asked } of READS)
        measured.set(name, [...(measured.get(name) ?? []), await database.median(asked, RUNS)]);
    });
  }
  return [...measured].flatMap(([name, [small = 0, ...larger]]) =>
    larger.map((ours, index) => ({
      suite: "growth",
      case: `${name}, ${SIZES[index + 1]?.toLocaleString("en-GB")}`,
      ours,
      reference: small,
      ratio: ours / small,
      aim: "≤ 1.5",
      unit: "ms" as const,
      n: RUNS,
    })),
  );
};
