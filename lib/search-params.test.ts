import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";

import {
  type Cursor,
  decodeCursor,
  defineListParams,
  encodeCursor,
  filter,
  type SortType,
} from "./search-params";

const list = defineListParams({
  sort: { name: "text", price: "number", due_on: "date" },
  defaultSort: "-due_on",
  filters: {
    status: filter.anyOf(["open", "done"]),
    owner: filter.ids(),
    due: filter.dateRange(),
    city: filter.text(),
    mine: filter.flag(),
  },
});

const id = "7f0c9a52-8d53-4c0e-9a3f-1de2b2c90b11";

describe("parse", () => {
  it("gives the defaults for an empty address", () => {
    expect(list.parse({})).toEqual({
      q: "",
      sort: { column: "due_on", direction: "desc" },
      filters: { status: [], owner: [], due: {}, city: "", mine: false },
      after: null,
      before: null,
      size: 50,
      selected: null,
    });
  });

  it("reads what the table writes", () => {
    const state = list.parse({
      q: " pump ",
      sort: "-name",
      status: "open,done",
      due: "2026-01-01..",
      mine: "1",
      size: "25",
    });
    expect(state).toMatchObject({
      q: "pump",
      sort: { column: "name", direction: "desc" },
      filters: { status: ["open", "done"], due: { from: "2026-01-01" }, mine: true },
      size: 25,
    });
  });

  it("has the types of the definition", () => {
    const { sort, filters } = list.parse({});
    expectTypeOf(sort.column).toEqualTypeOf<"name" | "price" | "due_on">();
    expectTypeOf(filters.status).toEqualTypeOf<("open" | "done")[]>();
    expectTypeOf(filters.mine).toEqualTypeOf<boolean>();
  });

  it("drops what it does not know and keeps the rest", () => {
    const state = list.parse({
      sort: "password",
      status: "open,gone,open",
      owner: `${id},x`,
      due: "2026-13-01..2026-02-01",
      size: "7",
      after: "%%%",
      mine: "yes",
    });
    expect(state.sort.column).toBe("due_on");
    expect(state.filters).toMatchObject({
      status: ["open"],
      owner: [id],
      due: { to: "2026-02-01" },
      mine: false,
    });
    expect(state).toMatchObject({ size: 50, after: null });
  });

  it("is not fooled by names that every object has", () => {
    expect(list.parse({ sort: "constructor" }).sort.column).toBe("due_on");
    expect(list.parse({ sort: "__proto__" }).sort.column).toBe("due_on");
  });

  it("drops a range that ends before it starts", () => {
    expect(list.parse({ due: "2026-02-01..2026-01-01" }).filters.due).toEqual({});
  });

  it("never throws, whatever is typed", () => {
    const anything = fc.dictionary(
      fc.constantFrom(
        "q",
        "sort",
        "status",
        "owner",
        "due",
        "city",
        "mine",
        "after",
        "before",
        "size",
        "selected",
      ),
      fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const state = list.parse(raw);
        expect(state.q.length).toBeLessThanOrEqual(200);
        expect(["name", "price", "due_on"]).toContain(state.sort.column);
      }),
    );
  });

  it("refuses a filter that would shadow the list's own parameters", () => {
    expect(() =>
      defineListParams({ sort: { a: "text" }, defaultSort: "a", filters: { q: filter.text() } }),
    ).toThrow('"q"');
  });
});

describe("toSearch", () => {
  it("writes nothing for the defaults", () => {
    expect(
      list.toSearch({ sort: "-due_on", size: 50, filters: { status: [], mine: false, due: {} } }),
    ).toBe("");
  });

  it("is read back as it was written", () => {
    const text = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((value) => value.trim() === value);
    const states = fc.record({
      q: text,
      sort: fc.constantFrom("name", "-name", "price", "-price", "due_on", "-due_on"),
      size: fc.constantFrom(25 as const, 50 as const, 100 as const),
      status: fc.uniqueArray(fc.constantFrom("open", "done")),
      city: text,
      mine: fc.boolean(),
    });
    fc.assert(
      fc.property(states, ({ q, sort, size, status, city, mine }) => {
        const search = list.toSearch({ q, sort, size, filters: { status, city, mine } });
        const state = list.parse(Object.fromEntries(new URLSearchParams(search)));
        expect(state).toMatchObject({ q, size, filters: { status, city, mine } });
        expect(`${state.sort.direction === "desc" ? "-" : ""}${state.sort.column}`).toBe(sort);
      }),
    );
  });
});

describe("cursor", () => {
  const values: Record<SortType, fc.Arbitrary<Cursor["value"]>> = {
    text: fc.option(fc.string({ unit: "grapheme", maxLength: 60 })),
    number: fc
      .option(fc.double({ noNaN: true, noDefaultInfinity: true }))
      .map((value) => (value === 0 ? 0 : value)),
    date: fc.constantFrom(null, "2026-02-28"),
    timestamp: fc.constantFrom(null, "2026-02-28T10:00:00.123456+00:00"),
  };

  it.each(Object.keys(values) as SortType[])(
    "comes back from an address as it went in (%s)",
    (type) => {
      fc.assert(
        fc.property(values[type], fc.uuid(), (value, rowId) => {
          const word = encodeCursor({ value, id: rowId });
          expect(word).toMatch(/^[\w-]+$/);
          expect(decodeCursor(word, type)).toEqual({ value, id: rowId });
        }),
      );
    },
  );

  it("is refused when it belongs to another kind of column", () => {
    expect(decodeCursor(encodeCursor({ value: "abc", id }), "date")).toBeNull();
    expect(decodeCursor(encodeCursor({ value: "abc", id }), "number")).toBeNull();
    expect(decodeCursor(encodeCursor({ value: 1, id }), "text")).toBeNull();
  });

  it("is refused when it is not one of ours", () => {
    const forged = (content: unknown) => btoa(JSON.stringify(content)).replace(/=+$/, "");
    for (const word of [
      "",
      "!!",
      "AAAA",
      "x".repeat(5000),
      forged({ id }),
      forged(["a"]),
      forged(["a", "1 or 1=1"]),
    ]) {
      expect(decodeCursor(word, "text")).toBeNull();
    }
  });
});

describe("paginate", () => {
  const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  const rows = Array.from({ length: 123 }, (_, n) => ({
    id: uuid(n),
    name: `n${String(n).padStart(3, "0")}`,
  }));
  const edge = (row: { id: string; name: string }) => ({ value: row.name, id: row.id });

  /** What the database does with a state. */
  function fetch(address: { after?: string; before?: string }) {
    const state = list.parse({ sort: "name", size: "25", ...address });
    const { after, before } = state;
    const ordered = before
      ? rows.filter((row) => row.id < before.id).toReversed()
      : rows.filter((row) => !after || row.id > after.id);
    return list.paginate(state, ordered.slice(0, state.size + 1), edge);
  }

  it("walks every row once, forwards and back again", () => {
    const forwards = [fetch({})];
    for (let last = forwards[0]; last?.page.nextCursor; last = forwards.at(-1)) {
      forwards.push(fetch({ after: last.page.nextCursor }));
    }
    expect(forwards.flatMap(({ rows: found }) => found)).toEqual(rows);
    expect(forwards[0]?.page.prevCursor).toBeNull();

    const backwards = [forwards.at(-1)];
    for (let last = backwards[0]; last?.page.prevCursor; last = backwards[0]) {
      backwards.unshift(fetch({ before: last.page.prevCursor }));
    }
    expect(backwards.flatMap((found) => found?.rows ?? [])).toEqual(rows);
  });
});
