import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { isNotFound, KNOWN_CODES, toRefusal, unwrap } from "./errors";

const documented = [
  ...readFileSync("supabase/README.md", "utf8").matchAll(/^\| (CS\d{3}) \|/gm),
].map(([, code]) => code);

it("has words for every rule code of the database, and for no other", () => {
  expect(KNOWN_CODES.filter((code) => code.startsWith("CS")).toSorted()).toEqual(
    [...documented].toSorted(),
  );
});

it("documents every code that a migration raises", () => {
  const raised = globSync("supabase/migrations/*.sql").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/private\.fail\('(CS\d{3})'/g)].map(([, code]) => code),
  );
  expect([...new Set(raised)].toSorted()).toEqual(
    [...documented].filter((code) => raised.includes(code)).toSorted(),
  );
});

/** The codes that a comment names, "CS001 to CS003" spelled out. */
function namedIn(comment: string): Set<string> {
  const named = new Set(comment.match(/CS\d{3}/g));
  for (const [, first, last] of comment.matchAll(/CS(\d{3}) to CS(\d{3})/g))
    for (let code = Number(first); code <= Number(last); code += 1)
      named.add(`CS${String(code).padStart(3, "0")}`);
  return named;
}

it("says above every function of a migration which codes it raises", () => {
  const FUNCTION =
    /((?:^--.*\n)*)^create (?:or replace )?function ([\w.]+)([\s\S]*?)^(?:\$\$|as \$\$.*);/gm;
  const silent = globSync("supabase/migrations/*.sql").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(FUNCTION)].flatMap(
      ([, comment = "", name, body = ""]) => {
        const named = namedIn(comment);
        return [...body.matchAll(/private\.fail\(\s*'(CS\d{3})'/g)].flatMap(([, code = ""]) =>
          named.has(code) ? [] : [`${name}: ${code}`],
        );
      },
    ),
  );
  expect(silent).toEqual([]);
});

it("never shows the database's own text", () => {
  const refusal = toRefusal({
    code: "23514",
    message: 'new row for relation "milestones" violates check',
    details: "Failing row contains (secret)",
  });
  expect(refusal?.message).not.toMatch(/relation|row|secret/);
});

it("points at the field that a refusal is about", () => {
  expect(toRefusal({ code: "CS006", details: "slug" })?.fieldErrors).toEqual({
    slug: ["This address is taken."],
  });
  expect(
    toRefusal({
      code: "23505",
      message: 'duplicate key value violates unique constraint "clients_name_key"',
    })?.fieldErrors,
  ).toHaveProperty("name");
});

it("lists what is missing in words", () => {
  expect(toRefusal({ code: "CS015", details: "end_date,acceptance_criteria" })?.message).toContain(
    "an end date; acceptance criteria",
  );
});

it("has no answer for what nobody foresaw", () => {
  expect(toRefusal(new Error("boom"))).toBeNull();
  expect(toRefusal({ code: "XX000" })).toBeNull();
});

it("tells unknown and out of reach apart from faults", () => {
  expect(isNotFound({ code: "CS001" })).toBe(true);
  expect(isNotFound({ code: "XX000" })).toBe(false);
});

it("throws on an error, so that an outage is never an empty list", () => {
  expect(() => unwrap({ data: null, error: { code: "57014" } })).toThrow("57014");
  expect(unwrap({ data: [1], error: null })).toEqual([1]);
});
