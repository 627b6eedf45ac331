import { headingKey, type ImportType } from "@/lib/imports/rules";

/*
 * What the person said the columns are, kept in this browser by kind of record: the next file of the
 * same kind usually looks the same.
 */

const keyOf = (type: ImportType) => `import-columns-${type}`;

export function rememberedColumns(type: ImportType): Record<string, string> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(type)) ?? "{}");
    return typeof found === "object" && found ? (found as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export function rememberColumns(
  type: ImportType,
  headings: readonly string[],
  columns: readonly string[],
) {
  const said = headings.map((heading, index) => [headingKey(heading), columns[index]]);
  const all = { ...rememberedColumns(type), ...Object.fromEntries(said) };
  try {
    localStorage.setItem(keyOf(type), JSON.stringify(all));
  } catch {
    // A browser that keeps nothing guesses again next time.
  }
}
