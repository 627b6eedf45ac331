import type { Database } from "../database";
import { READS, UNFILTERED } from "../reads";
import type { Result, Suite } from "../run";
import { growTo, PERSON } from "../world";

const SIZE = 1_000_000;
const RUNS = 41;
const SLOW_RUNS = 5;

/** What row-level security costs: against the filter written by hand, and against the sources' policies. */
export const rls: Suite = async (database) => {
  await growTo(database, SIZE);
  return [...(await againstTheLimit(database)), ...(await againstTheSources(database))];
};

function againstTheLimit(database: Database): Promise<Result[]> {
  return database.undone(async () => {
    const results: Result[] = [];
    for (const { name, asked, byHand } of READS) {
      if (byHand === null) continue;
      await database.query("select set_config('request.jwt.claims', $1, true)", [
        JSON.stringify({ sub: PERSON, role: "authenticated" }),
      ]);
      const reference = await database.median(byHand, RUNS);
      await database.actAs(PERSON);
      const ours = await database.median(asked, RUNS);
      await database.actAsOwner();
      results.push({
        suite: "rls",
        case: name,
        ours,
        reference,
        ratio: ours / reference,
        aim: "≤ 1.25 above 0.5 ms",
        unit: "ms",
        n: RUNS,
      });
    }
    return results;
  });
}

/** S5's policies, as it wrote them: a row is visible where a membership exists for its project. */
const SOURCE_POLICIES = ["milestones", "deliverables"].map(
  (table) => `
    drop policy select_reach on public.${table};
    create policy select_reach on public.${table} for select to authenticated
      using (exists (select 1 from public.user_projects up where up.project_id = ${table}.project_id and up.user_id = auth.uid()))`,
);

function againstTheSources(database: Database): Promise<Result[]> {
  return database.undone(async () => {
    await database.actAs(PERSON);
    const ours = new Map<string, number>();
    for (const { name, asked } of UNFILTERED) ours.set(name, await database.median(asked, RUNS));
    await database.actAsOwner();
    for (const sql of SOURCE_POLICIES) await database.query(sql);
    await database.actAs(PERSON);
    const results: Result[] = [];
    for (const { name, asked } of UNFILTERED) {
      const theirs = await database.median(asked, SLOW_RUNS);
      const mine = ours.get(name) ?? 0;
      results.push({
        suite: "rls",
        case: `${name}: how much faster than the sources' policies`,
        ours: mine,
        reference: theirs,
        ratio: theirs / mine,
        aim: "≥ 50",
        unit: "ms",
        n: SLOW_RUNS,
      });
    }
    return results;
  });
}
