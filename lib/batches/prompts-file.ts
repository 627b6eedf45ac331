import Papa from "papaparse";

import { decodeText } from "@/lib/csv";

import { promptsOf } from "./rules";

/**
 * The prompts in a file: the lines of a text, of a table the column called prompt, else the first. Line breaks within
 * a prompt become spaces. None where the file is no text.
 */
export function promptsInFile(name: string, bytes: ArrayBuffer): string[] {
  const text = decodeText(bytes);
  if (text.includes("\0")) return [];
  // A sentence has commas of its own.
  if (!name.toLowerCase().endsWith(".csv")) return promptsOf(text);
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy" });
  const named = (data[0] ?? []).findIndex((cell) => /^prompts?$/i.test(cell.trim()));
  const rows = named < 0 ? data : data.slice(1);
  return rows
    .map((row) => (row[Math.max(0, named)] ?? "").replaceAll(/\s*\r?\n\s*/g, " ").trim())
    .filter(Boolean);
}
