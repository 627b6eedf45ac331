import type { Block, Value } from "./blocks";
import { describeContent } from "./content";

/** One thing that is no longer as it was shown. `was` or `now` is null where it was not there. */
export type Difference = { place: string; was: Value | null; now: Value | null };

/**
 * What changed between the content that was shown and the content as it is, in the words in which
 * both are shown. Empty when they say the same.
 */
export function diffContent(
  shown: Record<string, unknown>,
  now: Record<string, unknown>,
): Difference[] {
  const [before, after] = [flatten(describeContent(shown)), flatten(describeContent(now))];
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].flatMap((place) => {
    const [was, is] = [before.get(place) ?? null, after.get(place) ?? null];
    return isSame(was, is) ? [] : [{ place, was, now: is }];
  });
}

/** Every shown value under the place where it is shown; a row of a table is one value. */
function flatten(blocks: Block[]): Map<string, Value> {
  const places = new Map<string, Value>();
  const put = (place: string, value: Value) => {
    let free = place;
    for (let count = 2; places.has(free); count += 1) free = `${place} (${count})`;
    places.set(free, value);
  };
  for (const block of blocks) {
    switch (block.kind) {
      case "facts":
        for (const { label, value } of block.facts) put(`${block.title}: ${label}`, value);
        break;
      case "prose":
        put(block.title, { kind: "text", value: block.text });
        break;
      case "table":
        for (const { key, cells } of block.rows)
          put(`${block.title}: ${key}`, { kind: "cells", value: cells });
        break;
      case "changes":
        for (const { label, before, after } of block.changes) {
          put(`${block.title}: ${label}, before`, before);
          put(`${block.title}: ${label}, after`, after);
        }
        if (block.changes.length === 0) put(block.title, { kind: "text", value: null });
    }
  }
  return places;
}

function isSame(one: Value | null, other: Value | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
