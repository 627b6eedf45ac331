import fc from "fast-check";
import { expect, it } from "vitest";

import { csvCell, csvDownload, csvLine } from "./csv";
import { defineListParams, encodeCursor } from "./search-params";

it.each(["=1+1", "+1 555", "-cmd", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")'])(
  "takes the life out of %j",
  (text) => {
    expect(csvCell(text).replace(/^"/, "")).toMatch(/^'/);
  },
);

it("leaves numbers, dates and words as they are", () => {
  expect(["-12.50", -3, "2026-01-31", "Discovery", true, null].map(csvCell)).toEqual([
    "-12.50",
    "-3",
    "2026-01-31",
    "Discovery",
    "true",
    "",
  ]);
});

it("quotes commas, quotes and line breaks", () => {
  expect(csvLine(['a,"b"', "c\nd"])).toBe('"a,""b""","c\nd"\r\n');
});

it("never lets a cell begin a formula or end early, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvCell(text);
      const inside = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([text, `'${text}`]).toContain(inside);
      if (!/^-?\d+(\.\d+)?$/.test(text)) expect(inside).not.toMatch(/^[=+\-@\t\r\0]/);
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/);
    }),
  );
});

it("reads page after page, from the beginning", async () => {
  const id = "0b5d0d4e-6d5c-4d38-8a0b-6a5a4b0f6a11";
  const asked: unknown[] = [];
  const list = defineListParams({ sort: { name: "text" }, defaultSort: "name", filters: {} });
  const address = `https://app.example.com/export?after=${encodeCursor({ value: "z", id })}`;
  const response = csvDownload(new Request(address), {
    name: "Mile stones",
    columns: [{ header: "Name", value: (row: string) => row }],
    list,
    fetchPage: async ({ after }) => {
      asked.push(after);
      return after
        ? { rows: ["b"], page: { nextCursor: null, prevCursor: null } }
        : { rows: ["a"], page: { nextCursor: encodeCursor({ value: "a", id }), prevCursor: null } };
    },
  });
  expect(await response.text()).toBe("Name\r\na\r\nb\r\n");
  expect(asked).toEqual([null, { value: "a", id }]);
  expect(response.headers.get("content-disposition")).toBe(
    'attachment; filename="Mile-stones.csv"',
  );
});
