import type { Block, Value, ValueKind } from "./blocks";

/*
 * Reads canonical content by path and remembers what was read, so that whatever was not can still be
 * shown.
 */

export type Path = (string | number)[];
export type Reader = ReturnType<typeof read>;

/** Named values of one object. */
export function facts(
  reader: Reader,
  title: string,
  from: Path,
  fields: Record<string, [string, ValueKind?]>,
): Extract<Block, { kind: "facts" }> {
  const list = Object.entries(fields).map(([label, [path, kind = "text"]]) => ({
    label,
    value: reader.value(kind, [...from, ...path.split(".")]),
  }));
  return { kind: "facts", title, facts: list };
}

/** A list of objects, a row each. */
export function table(
  reader: Reader,
  title: string,
  from: Path,
  columns: Record<string, [string, ValueKind?]>,
  empty: string,
): Block {
  const keys = new Map<string, number>();
  const rows = reader.each(from, (path) => {
    const cells = Object.values(columns).map(([field, kind = "text"]) =>
      reader.value(kind, [...path, field]),
    );
    const name = String(cells[0]?.value ?? "");
    const count = (keys.get(name) ?? 0) + 1;
    keys.set(name, count);
    return { key: count === 1 ? name : `${name} (${count})`, cells };
  });
  return { kind: "table", title, columns: Object.keys(columns), rows, empty };
}

/** What nobody knew how to draw, as it is. */
export function others(leaves: { path: Path; value: unknown }[]): Block {
  const list = leaves.map(({ path, value }) => ({
    label: path.join(" › "),
    value: { kind: "text", value } as Value,
  }));
  return { kind: "facts", title: "Also signed", facts: list };
}

/** Reads by path, and remembers what was read. */
export function read(content: Record<string, unknown>) {
  const seen = new Set<string>();
  const currency = at(content, ["project", "currency"]);
  const look = (path: Path) => {
    seen.add(path.join("\u0000"));
    return at(content, path) ?? null;
  };
  return {
    text: (path: Path): string | null => {
      const value = at(content, path);
      // Of another type than this program expects: left unread, so that it is shown as it is.
      if (typeof value === "object" && value !== null) return null;
      return typeof value === "boolean" || look(path) === null ? null : String(value);
    },
    value: (kind: ValueKind, path: Path): Value => ({
      kind,
      value: look(path),
      ...(kind === "money" && typeof currency === "string" && { currency }),
    }),
    peek: (path: Path) => at(content, path) ?? null,
    has: (path: Path) => at(content, path) !== undefined,
    each: <T>(path: Path, run: (path: Path) => T): T[] => {
      const list = at(content, path);
      return Array.isArray(list) ? list.map((_, index) => run([...path, index])) : [];
    },
    unread: () => leavesOf(content).filter(({ path }) => !seen.has(path.join("\u0000"))),
  };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

/** Every value that is not a list or an object, with where it stands. */
function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
