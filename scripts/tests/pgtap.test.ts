import { expect, test } from "vitest";
import { readTap } from "./pgtap.mjs";

test("counts what passed and what did not, with its explanation", () => {
  const lines = [
    "1..3",
    "ok 1 - one",
    "not ok 2 - two",
    "# Failed test 2",
    "#  have: 1",
    "ok 3 - three",
  ];
  expect(readTap(lines, undefined)).toEqual({
    passed: 2,
    failures: [{ title: "two", details: "Failed test 2\n have: 1\n" }],
  });
});

test("an error in the middle is a failure beside what already ran", () => {
  const { passed, failures } = readTap(["1..2", "ok 1 - one"], "42P01: no such table");
  expect(passed).toBe(1);
  expect(failures).toEqual([{ title: "stopped by an error", details: "42P01: no such table" }]);
});

test("a file that runs fewer assertions than it planned has failed", () => {
  expect(readTap(["1..2", "ok 1 - one"], undefined).failures[0]?.title).toBe("wrong plan");
  expect(readTap([], undefined).failures[0]?.title).toBe("no plan");
});
