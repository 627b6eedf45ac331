import { isoDate } from "@/lib/fields";

export type PastedHoliday = { date: string; name: string };
type Pasted = { holidays: PastedHoliday[]; problems: { line: number; text: string }[] };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MAX_LINES = 400;

/**
 * Reads a pasted list of days off, one a line: a date, then its name. Dates are read as `2026-12-25`,
 * `25/12/2026` (day first, unless `isMonthFirst`) or `25 Dec 2026`. A line that cannot be read is a
 * problem, and nothing is guessed.
 */
export function parseHolidays(text: string, { isMonthFirst = false } = {}): Pasted {
  const found: Pasted = { holidays: [], problems: [] };
  const seen = new Set<string>();
  for (const [index, raw] of text.split(/\r?\n/).slice(0, MAX_LINES).entries()) {
    const line = raw.trim();
    if (!line) continue;
    const holiday = parseLine(line, isMonthFirst);
    if (!holiday) found.problems.push({ line: index + 1, text: line });
    else if (!seen.has(holiday.date)) {
      seen.add(holiday.date);
      found.holidays.push(holiday);
    }
  }
  return found;
}

function parseLine(line: string, isMonthFirst: boolean): PastedHoliday | null {
  const match =
    /^(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2} [A-Za-z]{3,9} \d{4})[\s,;:–-]+(\S.*)$/u.exec(
      line,
    );
  const date = isoDate.safeParse(toIso(match?.[1] ?? "", isMonthFirst));
  const name = match?.[2]?.replaceAll(/\p{Cc}+/gu, " ").trim() ?? "";
  return date.success && name && name.length <= 120 ? { date: date.data, name } : null;
}

function toIso(text: string, isMonthFirst: boolean): string {
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (numbers) {
    const [, first = "", second = "", year] = numbers;
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  const words = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text);
  if (!words) return text;
  const month = MONTHS.indexOf(words[2]?.toLowerCase() ?? "") + 1;
  return `${words[3]}-${String(month).padStart(2, "0")}-${words[1]?.padStart(2, "0")}`;
}
