import { z } from "zod";

/*
 * The URL is the state of a list: what is searched, filtered, sorted and paged. One definition per
 * list gives the parser for the page, the types for the query and the links back:
 *
 *   export const widgetList = defineListParams({
 *     sort: { name: "text", price: "number", due_on: "date" },
 *     defaultSort: "-due_on",
 *     filters: { status: filter.anyOf(["open", "done"]), due: filter.dateRange(), mine: filter.flag() },
 *   });
 *   const list = widgetList.parse(await searchParams);
 *
 * Parsing is tolerant: an odd value is dropped and the rest stands, because people edit addresses
 * and old links outlive renamed filters.
 */

export type RawSearchParams = Record<string, string | string[] | undefined>;

export type SortType = "text" | "number" | "date" | "timestamp";
export type SortValue = string | number | null;
export type DateRange = { from?: string; to?: string };

/** Where a page begins: the sort value and the id of the row next to it. */
export type Cursor = { value: SortValue; id: string };

/** What a list's page tells the table; both cursors are opaque to it. */
export type ListPage = { nextCursor: string | null; prevCursor: string | null; total?: number };

export type ListState<Sort extends string, Filters> = {
  q: string;
  sort: { column: Sort; direction: "asc" | "desc" };
  filters: Filters;
  after: Cursor | null;
  before: Cursor | null;
  size: number;
  selected: string | null;
};

type Filter<T> = { empty: T; parse: (text: string) => T | undefined; format: (value: T) => string };
type FilterValues<F> = { [K in keyof F]: F[K] extends Filter<infer T> ? T : never };

const MAX_TEXT = 200;
const MAX_VALUES = 50;
const PAGE_SIZES = [25, 50, 100] as const;
const RESERVED = new Set(["q", "sort", "after", "before", "size", "selected"]);

const isoDate = z.iso.date();

/** The kinds of filter. Each has an empty value, which is never written into the address. */
export const filter = {
  /** Any of a closed list: `?status=open,done`. */
  anyOf<const T extends string>(values: readonly T[]): Filter<T[]> {
    const known = new Set<string>(values);
    return {
      empty: [],
      parse: (text) =>
        [...new Set(text.split(","))].filter((value): value is T => known.has(value)),
      format: (value) => value.join(","),
    };
  },
  /** Any of rows known by their id: `?owner=<uuid>,<uuid>`. */
  ids(): Filter<string[]> {
    return {
      empty: [],
      parse: (text) =>
        [...new Set(text.split(","))]
          .filter((value) => z.uuid().safeParse(value).success)
          .slice(0, MAX_VALUES),
      format: (value) => value.join(","),
    };
  },
  /** Free text: `?city=Leeds`. */
  text(): Filter<string> {
    return { empty: "", parse: cleanText, format: (value) => value };
  },
  /** From, to, or both, inclusive: `?due=2026-01-01..2026-03-31`. */
  dateRange(): Filter<DateRange> {
    return {
      empty: {},
      parse: (text) => {
        const [from, to] = text.split("..").map((end) => isoDate.safeParse(end).data);
        if (!from && !to) return undefined;
        return from && to && from > to ? undefined : { ...(from && { from }), ...(to && { to }) };
      },
      format: ({ from, to }) => (from || to ? `${from ?? ""}..${to ?? ""}` : ""),
    };
  },
  /** On or off: `?overdue=1`. */
  flag(): Filter<boolean> {
    return { empty: false, parse: (text) => text === "1", format: (value) => (value ? "1" : "") };
  },
};

/** The definition of a list's address; see the top of this file. */
export function defineListParams<
  const S extends Record<string, SortType>,
  // oxlint-disable-next-line typescript/no-explicit-any -- a filter of any value; `FilterValues` recovers it
  const F extends Record<string, Filter<any>>,
>(definition: {
  sort: S;
  defaultSort: (keyof S & string) | `-${keyof S & string}`;
  filters: F;
  defaultSize?: (typeof PAGE_SIZES)[number];
}) {
  type Sort = keyof S & string;
  type State = ListState<Sort, FilterValues<F>>;
  const { filters, defaultSort, defaultSize = 50 } = definition;

  const clash = Object.keys(filters).find((key) => RESERVED.has(key));
  if (clash)
    throw new Error(`A filter cannot be called "${clash}": the list itself uses that parameter.`);

  const isSort = (column: string): column is Sort => Object.hasOwn(definition.sort, column);

  function parseSort(text: string | undefined): State["sort"] {
    const asked = text?.replace(/^-/, "") ?? "";
    const chosen = text && isSort(asked) ? text : defaultSort;
    const column = chosen.replace(/^-/, "") as Sort;
    return { column, direction: chosen.startsWith("-") ? "desc" : "asc" };
  }

  function parse(raw: RawSearchParams): State {
    const get = (key: string) => first(raw[key]);
    const sort = parseSort(get("sort"));
    const type = definition.sort[sort.column] ?? "text";
    const after = decodeCursor(get("after"), type);
    const values = Object.entries(filters).map(([key, { empty, parse: read }]) => {
      const text = get(key);
      return [key, (text === undefined ? undefined : read(text)) ?? empty];
    });
    const size = Number(get("size"));
    return {
      q: cleanText(get("q") ?? "") ?? "",
      sort,
      filters: Object.fromEntries(values) as FilterValues<F>,
      after,
      // A page has one edge; a link that names two means the first.
      before: after ? null : decodeCursor(get("before"), type),
      size: PAGE_SIZES.find((known) => known === size) ?? defaultSize,
      selected: get("selected")?.slice(0, MAX_TEXT) || null,
    };
  }

  /** A state as an address, without what is default: `""`, or `"?status=open&sort=-name"`. */
  function toSearch(
    state: { sort?: Sort | `-${Sort}`; filters?: Partial<FilterValues<F>> } & Partial<
      Pick<State, "q" | "size" | "selected">
    >,
  ): string {
    const search = new URLSearchParams();
    const put = (key: string, value: string | null | undefined) => value && search.set(key, value);
    put("q", state.q);
    for (const [key, value] of Object.entries(state.filters ?? {}))
      put(key, filters[key]?.format(value));
    put("sort", state.sort === defaultSort ? null : state.sort);
    put("size", state.size === defaultSize ? null : state.size?.toString());
    put("selected", state.selected);
    return search.size > 0 ? `?${search.toString().replaceAll("%2C", ",")}` : "";
  }

  /**
   * The rows of one page and its cursors, from rows fetched in the order of `state` with one more
   * than `state.size`. For a page before a cursor the query runs in the opposite order; the rows
   * come back here as they were read and are turned round.
   */
  function paginate<Row>(
    state: Pick<State, "after" | "before" | "size">,
    fetched: readonly Row[],
    edge: (row: Row) => Cursor,
    total?: number,
  ): { rows: Row[]; page: ListPage } {
    const hasMore = fetched.length > state.size;
    const rows = fetched.slice(0, state.size);
    if (state.before) rows.reverse();
    const [top, bottom] = [rows[0], rows.at(-1)];
    const hasNext = state.before ? true : hasMore;
    const hasPrevious = state.before ? hasMore : state.after !== null;
    return {
      rows,
      page: {
        nextCursor: hasNext && bottom !== undefined ? encodeCursor(edge(bottom)) : null,
        prevCursor: hasPrevious && top !== undefined ? encodeCursor(edge(top)) : null,
        ...(total !== undefined && { total }),
      },
    };
  }

  return { parse, toSearch, paginate, defaultSort, definition };
}

const sortValue: Record<SortType, z.ZodType<SortValue>> = {
  text: z.string().max(500).nullable(),
  number: z.union([z.number(), z.string().regex(/^-?\d{1,30}(\.\d{1,10})?$/)]).nullable(),
  date: isoDate.nullable(),
  timestamp: z.iso.datetime({ offset: true }).nullable(),
};

/** A row is known by its uuid; a line of a log by its number. */
const rowId = z.union([z.uuid(), z.string().regex(/^\d{1,19}$/)]);

/** A cursor as one opaque word that is safe in an address. */
export function encodeCursor({ value, id }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([value, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The cursor in a word, or null for anything that we would not have written for this sort. */
export function decodeCursor(word: string | undefined, type: SortType): Cursor | null {
  if (!word || word.length > 4000 || !/^[\w-]+$/.test(word)) return null;
  try {
    const binary = atob(word.replaceAll("-", "+").replaceAll("_", "/"));
    const json = new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    );
    const found = z.tuple([sortValue[type], rowId]).safeParse(JSON.parse(json));
    return found.success ? { value: found.data[0], id: found.data[1] } : null;
  } catch {
    return null;
  }
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** What a person may have typed: bounded, and without characters PostgreSQL cannot store. */
function cleanText(text: string): string | undefined {
  return (
    text
      .replaceAll(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, MAX_TEXT) || undefined
  );
}
