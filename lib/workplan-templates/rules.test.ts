import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { CONDITION_FIELDS } from "./conditions";
import { eventWords, ROOT_TYPES, ROOTS } from "./rules";

const migrations = "supabase/migrations";
const sql = (file: string) => readFileSync(`${migrations}/${file}.sql`, "utf8");
const list = (text: string) => text.split(",").map((value) => value.trim().replaceAll("'", ""));

describe("the vocabularies are those of the database", () => {
  test("roots and their stages", () => {
    const registry = sql("20261102000100_record_types") + sql("20261104000190_ticket_wiring");
    const rows = registry.matchAll(/^ {2}\('([a-z_]+)',.*'\{([a-z_,]*)\}',.*, true\)/gm);
    expect(
      Object.fromEntries([...rows].map(([, code, stages = ""]) => [code, list(stages)])),
    ).toEqual(Object.fromEntries(ROOT_TYPES.map((type) => [type, ROOTS[type].stages])));
  });

  test.each(ROOT_TYPES)("the fields of a %s", (type) => {
    const columns = columnsOf(type);
    for (const { field, kind, choices } of CONDITION_FIELDS[type]) {
      const column = columns.get(field);
      expect(column?.kind, field).toBe(kind === "choice" ? "text" : kind);
      if (choices) expect(choices, field).toEqual(column?.choices);
    }
  });
});

test("an event is said as people say it", () => {
  const start = { entity_type: "deal", trigger_event: "status_change" } as const;
  const said = (from_status: string | null, to_status: string | null) =>
    eventWords({ ...start, from_status, to_status });
  expect(said(null, null)).toBe("A deal moves to another stage");
  expect(said("won", null)).toBe("A deal leaves Won");
  expect(said("proposal", "won")).toBe("A deal moves from Proposal to Won");
});

/** The columns of a root's table, as its slice creates them. */
function columnsOf(type: (typeof ROOT_TYPES)[number]) {
  const file = FILES[type];
  const [, body = ""] =
    new RegExp(
      `create table public\\.${type.replace("support_", "")}s \\(\\n(.*?)\\n\\);`,
      "s",
    ).exec(sql(file)) ?? [];
  return new Map(
    body.split("\n").flatMap((line) => {
      const [, name, of = ""] = /^ {2}([a-z_]+) ([a-z]+)/.exec(line) ?? [];
      const [, choices] = new RegExp(`check \\(${name} in \\(([^)]+)\\)\\)`).exec(line) ?? [];
      return name
        ? [[name, { kind: KINDS[of] ?? of, ...(choices && { choices: list(choices) }) }] as const]
        : [];
    }),
  );
}

const KINDS: Record<string, string> = {
  numeric: "number",
  integer: "number",
  citext: "text",
  char: "text",
};

const FILES: Record<(typeof ROOT_TYPES)[number], string> = {
  lead: "20261102000310_leads",
  deal: "20261102000320_deals",
  job: "20261102000330_jobs",
  submission: "20261102000350_submissions",
  placement: "20261102000380_placements",
  project: "20261101000260_projects",
  milestone: "20261101000410_milestones",
  client: "20261101000240_clients",
  support_ticket: "20261104000100_tickets",
  workflow_request: "20261103000220_workflow_requests",
};
