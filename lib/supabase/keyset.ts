import type { Cursor } from "@/lib/search-params";

type State<Sort extends string> = {
  sort: { column: Sort; direction: "asc" | "desc" };
  after: Cursor | null;
  before: Cursor | null;
  size: number;
};

/** The part of a PostgREST query that paging needs. */
type Query = {
  or: (filters: string) => Query;
  order: (column: string, options: { ascending: boolean; nullsFirst: boolean }) => Query;
  limit: (count: number) => Query;
};

/**
 * Orders a query by the list's sort and id, starts it at the cursor and asks for one row more than a
 * page holds. A page costs the rows it shows, wherever it is in the list. Rows without a sort value
 * come last in both directions. Hand the rows to the list's `paginate`.
 */
export function keyset<Q>(
  query: Q,
  { sort, after, before, size }: State<string>,
  idColumn = "id",
): Q {
  const cursor = after ?? before;
  // A page before a cursor is read backwards; `paginate` turns it round.
  const isForward = before === null;
  const ascending = (sort.direction === "asc") === isForward;
  let paged = query as unknown as Query;
  if (cursor) paged = paged.or(beyond(sort.column, idColumn, cursor, ascending, isForward));
  return paged
    .order(sort.column, { ascending, nullsFirst: !isForward })
    .order(idColumn, { ascending, nullsFirst: !isForward })
    .limit(size + 1) as unknown as Q;
}

function beyond(
  column: string,
  id: string,
  cursor: Cursor,
  ascending: boolean,
  isForward: boolean,
): string {
  const operator = ascending ? "gt" : "lt";
  const sameAndBeyond = (equal: string) => `and(${equal},${id}.${operator}.${cursor.id})`;
  if (cursor.value === null) {
    const amongNulls = sameAndBeyond(`${column}.is.null`);
    return isForward ? amongNulls : `${amongNulls},${column}.not.is.null`;
  }
  const value = quote(cursor.value);
  const parts = [`${column}.${operator}.${value}`, sameAndBeyond(`${column}.eq.${value}`)];
  return (isForward ? [...parts, `${column}.is.null`] : parts).join(",");
}

/** A value inside an `or` filter: quoted, so that commas and brackets are text. */
export function quote(value: string | number): string {
  return `"${String(value).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/**
 * A search over columns as an `or` filter: every column that holds the words, case aside. A regular
 * expression without a backslash, because the local stack does not take the quotes off a pattern of
 * `ilike`, nor the escapes off any.
 */
export function searchIn(columns: readonly string[], words: string): string {
  const pattern = words.replaceAll(
    /[.*+?()[\]{}|$^\\"]/g,
    (special) => `[${COLLATING_NAMES[special] ?? special}]`,
  );
  return columns.map((column) => `${column}.imatch."${pattern}"`).join(",");
}

/** What means something else alone in brackets, or cannot stand in quotes. */
const COLLATING_NAMES: Record<string, string> = {
  "^": "[.circumflex.]",
  "\\": "[.backslash.]",
  '"': "[.quotation-mark.]",
};
