import fc from "fast-check";
import { expect, it } from "vitest";

import type { Cursor } from "@/lib/search-params";

import { keyset, quote, searchIn } from "./keyset";

type Call = [string, ...unknown[]];

function record() {
  const calls: Call[] = [];
  const query = new Proxy({} as Record<string, unknown>, {
    get:
      (_, name: string) =>
      (...args: unknown[]) => {
        calls.push([name, ...args]);
        return query;
      },
  });
  return { calls, query };
}

function asked(
  direction: "asc" | "desc",
  after: Cursor | null,
  before: Cursor | null = null,
): Call[] {
  const { calls, query } = record();
  keyset(query, { sort: { column: "due", direction }, after, before, size: 25 });
  return calls;
}

const id = "0b5d0d4e-6d5c-4d38-8a0b-6a5a4b0f6a11";

it("asks for one row more than the page holds", () => {
  expect(asked("asc", null)).toEqual([
    ["order", "due", { ascending: true, nullsFirst: false }],
    ["order", "id", { ascending: true, nullsFirst: false }],
    ["limit", 26],
  ]);
});

it("starts beyond the cursor, and keeps rows without a value last", () => {
  expect(asked("asc", { value: "2026-01-01", id })[0]).toEqual([
    "or",
    `due.gt."2026-01-01",and(due.eq."2026-01-01",id.gt.${id}),due.is.null`,
  ]);
  expect(asked("desc", { value: 5, id })[0]).toEqual([
    "or",
    `due.lt."5",and(due.eq."5",id.lt.${id}),due.is.null`,
  ]);
  expect(asked("asc", { value: null, id })[0]).toEqual(["or", `and(due.is.null,id.gt.${id})`]);
});

it("reads a page before a cursor backwards", () => {
  const calls = asked("asc", null, { value: "2026-01-01", id });
  expect(calls[0]).toEqual(["or", `due.lt."2026-01-01",and(due.eq."2026-01-01",id.lt.${id})`]);
  expect(calls[1]).toEqual(["order", "due", { ascending: false, nullsFirst: true }]);
  expect(asked("asc", null, { value: null, id })[0]).toEqual([
    "or",
    `and(due.is.null,id.lt.${id}),due.not.is.null`,
  ]);
});

it("never lets a value leave its quotes", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const inside = quote(text).slice(1, -1);
      expect(inside.replaceAll(/\\./gs, "")).not.toContain('"');
      expect(inside.replaceAll(/\\(.)/gs, "$1")).toBe(text);
    }),
  );
});

it("searches for the words as they are typed, wildcards included", () => {
  expect(searchIn(["name", "reference"], "50%_ (a.b)")).toBe(
    'name.imatch."50%_ [(]a[.]b[)]",reference.imatch."50%_ [(]a[.]b[)]"',
  );
  expect(searchIn(["name"], String.raw`^"\]`)).toBe(
    'name.imatch."[[.circumflex.]][[.quotation-mark.]][[.backslash.]][]]"',
  );
});
