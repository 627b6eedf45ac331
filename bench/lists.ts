import { type Database, medianOf } from "./database";
import type { Result } from "./run";

const ROUNDS = 9;
const RUNS = 15;

/** A list as the application asks for it, and who asks. */
export type ListRead = { name: string; who: string; asked: string };

/** Deterministic ids: kind and number. */
export const benchId = (kind: string, n: string) =>
  `('${kind}-0000-4000-9000-' || lpad((${n})::text, 12, '0'))::uuid`;

/**
 * Each list as the person who asks, against the same SQL as the owner; within a transaction. They take turns, so that what
 * the machine does meanwhile falls on both.
 */
export async function measureLists(database: Database, suite: string, reads: ListRead[]) {
  const results: Result[] = [];
  for (const [index, { name, who, asked }] of reads.entries()) {
    const prepared = `${suite}-${index}`;
    const references: number[] = [];
    const people: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      references.push(await database.median(asked, RUNS, prepared));
      await database.actAs(who);
      people.push(await database.median(asked, RUNS, prepared));
      await database.actAsOwner();
    }
    const reference = medianOf(references);
    const ours = medianOf(people);
    results.push({
      suite,
      case: name,
      ours,
      reference,
      ratio: ours / reference,
      aim: "≤ 1.25 above 0.5 ms",
      unit: "ms",
      n: ROUNDS * RUNS,
    });
  }
  return results;
}
