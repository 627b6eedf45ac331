import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWorld, makeProject, ok, owner, ownerValue, refusal, type World } from "./world";

// People who convert, accept and import the same thing at the same moment: it happens once.

let w: World;
beforeAll(async () => {
  w = await makeProject("Deals");
});
afterAll(closeWorld);

const times = <Value>(count: number, make: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
/** A row written by the administrator; answers its id. */
async function add(table: string, row: Record<string, unknown>) {
  const id = randomUUID();
  await ok(
    w.admin.db
      .from(table)
      .insert({ id, organisation_id: w.organisation, ...row })
      .select("id"),
  );
  return id;
}
const move = (record_type: string, record_id: string, status: string) =>
  ok(w.admin.db.rpc("move_record", { record_type, record_id, status }));

async function extendedOffer(job_id: string, name: string) {
  const candidate_id = await add("candidates", { full_name: name });
  const submission_id = await add("submissions", { job_id, candidate_id });
  const offer_id = await add("offers", { submission_id, bill_rate: 1 });
  await move("offer", offer_id, "extended");
  return offer_id;
}

test("a lead converted by six people at once becomes one account", async () => {
  const lead_id = await add("leads", { full_name: "Lead", company: "Once" });
  const answers = await times(6, () =>
    refusal(
      w.admin.db.rpc("convert_lead", {
        lead_id,
        account_id: randomUUID(),
        contact_id: randomUUID(),
        deal_id: randomUUID(),
      }),
    ),
  );
  expect(answers.toSorted()).toEqual(["CS081", "CS081", "CS081", "CS081", "CS081", "none"]);
  const made = await owner<{ n: number }>(
    "select count(*)::int as n from public.deals where organisation_id = $1 and name = 'Once'",
    [w.organisation],
  );
  expect(made).toEqual([{ n: 1 }]);
});

test("of three offers accepted at once for two openings, two are", async () => {
  const job_id = await add("jobs", { title: "Two", openings: 2 });
  await move("job", job_id, "open");
  const offers: string[] = [];
  for (const name of ["A", "B", "C"]) offers.push(await extendedOffer(job_id, name));
  const answers = await times(3, (index) =>
    refusal(
      w.admin.db.rpc("accept_offer", { offer_id: offers[index], placement_id: randomUUID() }),
    ),
  );
  expect(answers.toSorted()).toEqual(["CS004", "none", "none"]);
  expect(
    await ownerValue<string>("select status as value from public.jobs where id = $1", [job_id]),
  ).toBe("filled");
});

test("accepting and withdrawing at the same moment end in one of the two", async () => {
  for (let round = 0; round < 5; round += 1) {
    const job_id = await add("jobs", { title: `Round ${round}` });
    await move("job", job_id, "open");
    const offer_id = await extendedOffer(job_id, "A");
    const [row] = await owner<{ id: string }>(
      "select submission_id as id from public.offers where id = $1",
      [offer_id],
    );
    const answers = await Promise.all([
      refusal(w.admin.db.rpc("accept_offer", { offer_id, placement_id: randomUUID() })),
      refusal(
        w.admin.db.rpc("move_record", {
          record_type: "submission",
          record_id: row?.id,
          status: "withdrawn",
          reason: "Changed their mind",
        }),
      ),
    ]);
    expect(answers.toSorted()).toEqual(["CS004", "none"]);
  }
});

test("an import sent four times at once is done once", async () => {
  const import_id = randomUUID();
  const rows = Array.from({ length: 200 }, (_, index) => ({ full_name: `Imported ${index}` }));
  const answers = await times(4, () =>
    ok(
      w.admin.db.rpc("import_records", {
        organisation_id: w.organisation,
        record_type: "lead",
        rows,
        import_id,
        dry_run: false,
      }),
    ),
  );
  expect(answers.map(({ imported }) => imported)).toEqual([200, 200, 200, 200]);
  const made = await owner<{ n: number }>(
    "select count(*)::int as n from public.leads where organisation_id = $1 and full_name like 'Imported %'",
    [w.organisation],
  );
  expect(made).toEqual([{ n: 200 }]);
});
