import type { Json } from "./interpreter";

/*
 * Values as people type them: `5` is a number, `true` is yes, `{"a": 1}` is what it says; everything else is text.
 * Text that would read as something else stands in quotes.
 */

/** What a typed text means. */
export function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** How a value is typed: `valueOf` gives it back. */
export function textOfValue(value: Json | undefined): string {
  if (value === undefined) return "";
  if (typeof value !== "string")
    return JSON.stringify(value, null, typeof value === "object" ? 1 : 0);
  try {
    JSON.parse(value);
    return JSON.stringify(value);
  } catch {
    return value;
  }
}

const MAX_INDENTED = 100_000;
const MAX_LEVELS = 20;

/**
 * Data as it is read: indented, unless it is large or deeply nested. Indentation grows with both at once: twenty
 * kilobytes of brackets, which anybody who runs a workflow may send, would be nine megabytes of spaces.
 */
export function dataText(value: Json = null): string {
  const text = JSON.stringify(value);
  return text.length > MAX_INDENTED || isNested(value, MAX_LEVELS)
    ? text
    : JSON.stringify(value, null, 2);
}

function isNested(value: Json, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isNested(part, levels - 1));
}

export type Pair = { name: string; value: string };

/** Rows of name and value as an object; a row without a name is not there yet. */
export function objectOf(pairs: readonly Pair[]): { [key: string]: Json } {
  return Object.fromEntries(
    pairs.flatMap(({ name, value }) => (name.trim() ? [[name.trim(), valueOf(value)]] : [])),
  );
}

/** An object as rows of name and value; anything else has none. */
export function pairsOf(value: Json | undefined): Pair[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, part]) => ({ name, value: textOfValue(part) }));
}

/** A name of data as a label: `team_size` is "Team size". */
export function inputLabel(name: string): string {
  const words = name.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
