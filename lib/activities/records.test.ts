import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { RECORD_TYPES, recordPath } from "./records";

test("kinds, words and addresses are those of the database", () => {
  const folder = "supabase/migrations";
  const sql = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .filter((text) => text.includes("insert into public.record_types"))
    .join("\n");
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
