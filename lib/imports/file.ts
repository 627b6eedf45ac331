import Papa from "papaparse";

import { csvLine, decodeText } from "@/lib/csv";

import { chosenColumns, fieldName, headingKey, type ImportFault, MAX_ROWS, PROBLEM } from "./rules";

/** A file as read: its headings, and its rows of text. */
export type ImportFile = { name: string; headings: string[]; rows: string[][] };

/** Reads a CSV file, whatever its delimiter; says in words why it cannot be imported. */
export function readCsv(name: string, bytes: ArrayBuffer): ImportFile | { problem: string } {
  const text = decodeText(bytes);
  const { data } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: "greedy",
  });
  const [headings, ...rows] = data.map((line) => line.map(plainCell));
  if (!headings || rows.length === 0)
    return { problem: "This file has no rows under its headings." };
  if (rows.length > MAX_ROWS)
    return {
      problem: `This file has ${rows.length} rows; at most ${MAX_ROWS} are imported at a time. Split it.`,
    };
  // Every row as long as the headings: what stands beyond them has no name.
  const width = headings.length;
  return {
    name,
    headings,
    rows: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? "")),
  };
}

/** The delimiter that parts the headings into most columns. */
function delimiterOf(text: string): string {
  const widths = [",", ";", "\t", "|"].map((delimiter) => ({
    delimiter,
    width: Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0,
  }));
  return widths.reduce((best, other) => (other.width > best.width ? other : best)).delimiter;
}

/** Without the apostrophe that our own exports put before what a spreadsheet would take for a formula. */
function plainCell(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, "");
}

/** What is sent: the chosen fields, and of each row their texts. */
export function chosenCells({ headings, rows }: ImportFile, columns: readonly string[]) {
  const chosen = chosenColumns(headings, columns);
  return {
    fields: chosen.map(({ field }) => field),
    rows: rows.map((row) =>
      chosen.map(({ indexes }) =>
        indexes
          .map((index) => row[index]?.trim())
          .filter(Boolean)
          .join(" "),
      ),
    ),
  };
}

/** What stands in a row where a fault is. */
export function faultyCell(
  file: ImportFile,
  columns: readonly string[],
  { row, field }: Pick<ImportFault, "row" | "field">,
): string {
  const { fields, rows } = chosenCells({ ...file, rows: file.rows.slice(row - 1, row) }, columns);
  return rows[0]?.[fields.indexOf(field)] ?? "";
}

/** The faulty rows with what is wrong with them: mended, the same file can be imported. */
export function faultFile({ headings, rows }: ImportFile, faults: readonly ImportFault[]): string {
  const kept = headings.flatMap((heading, index) =>
    headingKey(heading) === headingKey(PROBLEM) ? [] : [index],
  );
  const problems = new Map<number, string[]>();
  for (const { row, field, message } of faults)
    problems.set(row, [...(problems.get(row) ?? []), `${fieldName(field)}: ${message}`]);
  const lines = [...problems].map(([row, words]) =>
    csvLine([...kept.map((index) => rows[row - 1]?.[index]), words.join(" ")]),
  );
  return `\uFEFF${csvLine([...kept.map((index) => headings[index]), PROBLEM])}${lines.join("")}`;
}
