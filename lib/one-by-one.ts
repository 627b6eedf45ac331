import { toRefusal } from "./errors";

/** What became of several: how many were done, how many refused, and why the first was. */
export type Tally = { done: number; refused: number; reason: string | null };

/** Does the same with each of several, one after the other: what one is refused keeps none of the others. */
export async function oneByOne<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<Tally> {
  const refusals: string[] = [];
  for (const item of items) {
    try {
      await act(item);
    } catch (error) {
      const refusal = toRefusal(error);
      if (!refusal) throw error;
      refusals.push(refusal.message);
    }
  }
  return {
    done: items.length - refusals.length,
    refused: refusals.length,
    reason: refusals[0] ?? null,
  };
}
