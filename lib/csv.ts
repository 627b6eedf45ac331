import {
  type Cursor,
  decodeCursor,
  type ListPage,
  type RawSearchParams,
  type SortType,
} from "./search-params";

/** A column of an export: its heading, and what a row has there. */
export type CsvColumn<Row> = {
  header: string;
  value: (row: Row) => string | number | boolean | null | undefined;
};

/** A spreadsheet would run a cell that begins with one of these. */
const FORMULA = /^[=+\-@\t\r\0]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * One cell as RFC 4180 has it. Text that a spreadsheet would take for a formula gets an apostrophe in
 * front (ASVS 5.0, 1.2.10); a plain negative number stays a number.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, with its line break. */
export function csvLine(values: readonly (string | number | boolean | null | undefined)[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** A text file's text: UTF-8, or else what older spreadsheets write. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

type State = {
  after: Cursor | null;
  before: Cursor | null;
  size: number;
  sort: { column: string };
};

type List<Row, S extends State> = {
  name: string;
  columns: readonly CsvColumn<Row>[];
  /** What reads the address. */
  list: {
    parse: (raw: RawSearchParams) => S;
    definition: { sort: Record<string, SortType> };
  };
  fetchPage: (state: S) => Promise<{ rows: Row[]; page: ListPage }>;
};

/**
 * A download of everything that a list's address describes, read page by page: memory holds one page,
 * and the first line leaves before the last is read. Starts at the beginning, whatever page the link
 * was on.
 */
export function csvDownload<Row, S extends State>(
  request: Request,
  { name, columns, list, fetchPage }: List<Row, S>,
): Response {
  const state = list.parse(Object.fromEntries(new URL(request.url).searchParams));
  const sortType = list.definition.sort[state.sort.column] ?? "text";
  async function* pages() {
    let next: S | null = { ...state, after: null, before: null, size: 500 };
    while (next) {
      const { rows, page }: { rows: Row[]; page: ListPage } = await fetchPage(next);
      yield rows;
      const after = decodeCursor(page.nextCursor ?? undefined, sortType);
      next = after ? { ...next, after } : null;
    }
  }
  return answer(name, columns, pages());
}

/** A download of rows that are at hand. */
export function csvOf<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): Response {
  return answer(name, columns, [rows].values());
}

function answer<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  pages: Iterator<readonly Row[]> | AsyncIterator<readonly Row[]>,
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // A byte order mark: spreadsheets read UTF-8 only when told.
      controller.enqueue(encoder.encode(`\uFEFF${csvLine(columns.map(({ header }) => header))}`));
    },
    async pull(controller) {
      const { done, value } = await pages.next();
      if (done) return controller.close();
      const lines = value.map((row) => csvLine(columns.map((column) => column.value(row))));
      controller.enqueue(encoder.encode(lines.join("")));
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]+/g, "-")}.csv"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
