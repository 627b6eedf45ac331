import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { RECORD_TYPES, recordPath } from "./records";

test("kinds, words and addresses are those of the database", () => {
  const sql = readFileSync("supabase/migrations/20261102000100_record_types.sql", "utf8");
  const rows = [...sql.matchAll(/^ {2}\('([a-z_]+)', '([^']+)',.*'(\/[^']+)', (?:true|false)\)/gm)];
  expect(Object.fromEntries(rows.map(([, code, label, path]) => [code, { label, path }]))).toEqual(
    RECORD_TYPES,
  );
});

test("a record of a project is found through its project", () => {
  expect(recordPath("acme", "lead", "1", null)).toBe("/acme/pipeline/leads/1");
  expect(recordPath("acme", "milestone", "1", "AMS 1")).toBe("/acme/projects/AMS%201/milestones/1");
  expect(recordPath("acme", "project", "1", null)).toBeNull();
  expect(recordPath("acme", "constructor", "1", null)).toBeNull();
});
