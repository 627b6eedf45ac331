import { expect, test } from "vitest";

import { parseHolidays } from "./holidays";

test.each([
  ["2026-12-25 Christmas Day", "2026-12-25", "Christmas Day"],
  ["25/12/2026, Christmas Day", "2026-12-25", "Christmas Day"],
  ["1.5.2026\tMay Day", "2026-05-01", "May Day"],
  ["25 December 2026 – Christmas Day", "2026-12-25", "Christmas Day"],
  ["3 Apr 2026; Good Friday", "2026-04-03", "Good Friday"],
])("%j is read", (line, date, name) => {
  expect(parseHolidays(line)).toEqual({ holidays: [{ date, name }], problems: [] });
});

test("the month comes first where the organisation writes it first", () => {
  expect(parseHolidays("07/04/2026 Independence Day", { isMonthFirst: true }).holidays).toEqual([
    { date: "2026-07-04", name: "Independence Day" },
  ]);
});

test.each(["Christmas", "2026-02-30 Nothing", "2026-12-25", "31/31/2026 Odd", "3 Foo 2026 Odd"])(
  "%j is a problem, and says where",
  (line) => {
    expect(parseHolidays(`2026-01-01 New Year\n\n${line}`)).toEqual({
      holidays: [{ date: "2026-01-01", name: "New Year" }],
      problems: [{ line: 3, text: line }],
    });
  },
);

test("a day is taken once", () => {
  expect(parseHolidays("2026-12-25 A\n2026-12-25 B").holidays).toEqual([
    { date: "2026-12-25", name: "A" },
  ]);
});
