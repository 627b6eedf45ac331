import { expect, it } from "vitest";

import { dataText, inputLabel } from "./values";

it("labels what a run is asked for", () => {
  expect(inputLabel("team_size")).toBe("Team size");
});

it("indents data, but not where the indentation would outgrow it", () => {
  expect(dataText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(dataText(undefined)).toBe("null");
  const deep = `${"[".repeat(2000)}${"]".repeat(2000)}`;
  expect(dataText(JSON.parse(deep))).toBe(deep);
  const long = Array.from({ length: 60_000 }, () => 1);
  expect(dataText(long)).toBe(JSON.stringify(long));
});
