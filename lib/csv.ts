import type { Cursor, ListPage } from "./search-params";
import { decodeCursor, type SortType } from "./search-params";

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

/**
 * A download of everything that a list's address describes, read page by page: memory holds one page,
 * and the first line leaves before the last is read. Starts at the beginning, whatever page the link
 * was on. `sortTypes` is the list's `definition.sort`.
 */
export function csvDownload<Row, S extends State>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  state: S,
  sortTypes: Record<string, SortType>,
  fetchPage: (state: S) => Promise<{ rows: Row[]; page: ListPage }>,
): Response {
  const encoder = new TextEncoder();
  let next: S | null = { ...state, after: null, before: null, size: 500 };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // A byte order mark: spreadsheets read UTF-8 only when told.
      controller.enqueue(encoder.encode(`\uFEFF${csvLine(columns.map(({ header }) => header))}`));
    },
    async pull(controller) {
      if (!next) return controller.close();
      const { rows, page } = await fetchPage(next);
      const lines = rows.map((row) => csvLine(columns.map(({ value }) => value(row)))).join("");
      if (lines) controller.enqueue(encoder.encode(lines));
      const after = decodeCursor(
        page.nextCursor ?? undefined,
        sortTypes[state.sort.column] ?? "text",
      );
      next = after ? { ...next, after } : null;
      if (!next) controller.close();
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

/** A download of rows that are at hand. */
export function csvOf<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): Response {
  const whole = { after: null, before: null, size: 0, sort: { column: "" } };
  return csvDownload(name, columns, whole, {}, async () => ({
    rows: [...rows],
    page: { nextCursor: null, prevCursor: null },
  }));
}
