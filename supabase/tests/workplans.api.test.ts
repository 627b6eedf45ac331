import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  activitiesOf,
  addLead,
  addLeads,
  find,
  justStarted,
  leadRow,
  makeWorkplanWorld,
  times,
  w,
  workplanOf,
} from "./workplan-world";
import { closeWorld, ok, owner, ownerValue, refusal, stack } from "./world";

// Workplans under pressure: the same event many times, people who act at the same moment. Each thing
// happens once, and nobody waits for another for ever.

let pool: pg.Pool;

beforeAll(async () => {
  await makeWorkplanWorld("Workplans");
  pool = new pg.Pool({ connectionString: stack.databaseUrl, max: 20 });
});
afterAll(async () => {
  await pool.end();
  await closeWorld();
});

describe("an event", () => {
  test("that comes a hundred times at once starts one workplan", async () => {
    const lead = await addLead();
    await owner("delete from public.workplan_instances where entity_id = $1", [lead]);
    const answers = await times(100, () =>
      pool.query<{ started: number }>(
        `select cardinality(private.start_workplans('lead', 'create', array[to_jsonb(l)], null)) as started from public.leads l where l.id = $1`,
        [lead],
      ),
    );
    expect(answers.filter(({ rows: [row] }) => row?.started === 1)).toHaveLength(1);
    expect(await activitiesOf([lead])).toEqual(justStarted);
  });

  test("of a record added a hundred times at once is one event", async () => {
    const lead = randomUUID();
    const answers = await times(100, () =>
      refusal(w.supplier.db.from("leads").insert(leadRow(lead, w.supplier.id))),
    );
    expect(answers.filter((answer) => answer === "none")).toHaveLength(1);
    expect(await activitiesOf([lead])).toEqual(justStarted);
  });

  test("of a move made by a hundred people at once is one event", async () => {
    const lead = await addLead();
    const answers = await times(100, () =>
      refusal(
        w.supplier.db.rpc("move_record", {
          record_type: "lead",
          record_id: lead,
          status: "contacted",
        }),
      ),
    );
    expect(new Set(answers)).toEqual(new Set(["none"]));
    expect(await activitiesOf([lead])).toEqual({ ...justStarted, "thank open": 1 });
  });

  test("in a transaction that is lost and tried again counts once", async () => {
    const lead = randomUUID();
    const client = await pool.connect();
    const add = `insert into public.leads (id, organisation_id, full_name) values ($1, $2, 'Lead')`;
    for (const end of ["rollback", "rollback", "commit"]) {
      await client.query("begin isolation level serializable");
      await client.query(add, [lead, w.organisation]);
      await client.query(end);
      expect(await activitiesOf([lead])).toEqual(end === "commit" ? justStarted : {});
    }
    // Whoever did not hear that it was committed tries once more.
    await expect(client.query(add, [lead, w.organisation])).rejects.toThrow(/duplicate key/);
    client.release();
    expect(await activitiesOf([lead])).toEqual(justStarted);
  });
});

describe("people", () => {
  test("who close the last two activities at the same moment complete the workplan once", async () => {
    for (const lead of await addLeads(8)) {
      const [call, greet] = await Promise.all([find(lead, "call"), find(lead, "greet")]);
      await ok(w.supplier.db.rpc("complete_activity", { activity_id: call }));
      const write = await find(lead, "write");
      const answers = await Promise.all([
        refusal(w.supplier.db.rpc("complete_activity", { activity_id: greet })),
        refusal(w.admin.db.rpc("skip_activity", { activity_id: write, reason: "No need" })),
      ]);
      expect(answers).toEqual(["none", "none"]);
      const [workplan] = await owner(
        "select id, status, total_activities, completed_activities, skipped_activities from public.workplan_instances where entity_id = $1",
        [lead],
      );
      expect(workplan).toMatchObject({
        status: "completed",
        total_activities: 3,
        completed_activities: 2,
        skipped_activities: 1,
      });
      const ended = await ownerValue<number>(
        "select count(*)::int from public.audit_log where record_id = $1 and changes ? 'status'",
        [workplan?.id],
      );
      expect(ended).toBe(1);
    }
  });

  test("who complete the same activity ten times at once start what follows once", async () => {
    const lead = await addLead();
    const activity_id = await find(lead, "call");
    const answers = await times(10, () =>
      refusal(w.supplier.db.rpc("complete_activity", { activity_id })),
    );
    expect(new Set(answers)).toEqual(new Set(["none"]));
    expect(await activitiesOf([lead])).toEqual({
      "call completed": 1,
      "greet open": 1,
      "write open": 1,
    });
  });

  test("who pause and complete at the same moment do not wait for each other for ever", async () => {
    for (const lead of await addLeads(8)) {
      const [workplan_id, call, greet] = await Promise.all([
        workplanOf(lead),
        find(lead, "call"),
        find(lead, "greet"),
      ]);
      const [paused, ...completed] = await Promise.all([
        refusal(w.admin.db.rpc("pause_workplan", { workplan_id })),
        refusal(w.supplier.db.rpc("complete_activity", { activity_id: call })),
        refusal(w.supplier.db.rpc("complete_activity", { activity_id: greet })),
      ]);
      expect(paused).toBe("none");
      for (const answer of completed) expect(["none", "CS062"]).toContain(answer);
    }
  });
});
