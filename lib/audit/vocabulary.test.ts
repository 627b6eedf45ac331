import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { AUDITED_TABLES } from "./vocabulary";

it("has a word for every table that the log writes about, and so the log's filter has it", () => {
  const folder = "supabase/migrations";
  const sql = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const trigger =
    /create trigger "900_[^;]+?on public\.(\w+)\s+for each row execute function private\.tg_\w*audit/g;
  const written = sql.flatMap((text) => [...text.matchAll(trigger)].map(([, table]) => table));
  expect(written.length).toBeGreaterThan(50);
  expect(AUDITED_TABLES).toEqual(expect.arrayContaining(written));
});
