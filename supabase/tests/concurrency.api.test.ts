import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDeliverable, addMilestone, move, sign, signable, signShown } from "./delivery";
import { closeWorld, makeProject, ok, owner, ownerValue, refusal, type World } from "./world";

// Many things at the same moment, over real connections. Whatever the order turns out to be, what is
// signed is what was shown, the chain is one chain, and nothing is half done.

let w: World;
beforeAll(async () => {
  w = await makeProject("Race");
});
afterAll(closeWorld);

const chainHolds = async () => {
  const [verdict] = await ok(w.supplier.db.rpc("verify_signatures", { project_id: w.project }));
  expect(verdict).toMatchObject({ valid: true });
};

/** For each standing signature: the hash that it covers, and that of the record as it is now. */
const standing = (subject: string, id: string) =>
  owner<{ side: string; content_hash: string; now: string }>(
    `select s.side, s.content_hash, private.sha256_hex(private.signable_content($1, $2)::text) as now
       from private.standing_signatures($1, $2) s`,
    [subject, id],
  );

test("editing while signing: a signature covers what was shown, or does not stand", async () => {
  const milestone = await addMilestone(w);
  await addDeliverable(w, milestone);
  const outcomes = new Set<string | undefined>();
  for (let round = 0; round < 120; round += 1) {
    const shown = await signable(w.supplier, "milestone_baseline", milestone);
    const signing = () =>
      refusal(signShown(w.supplier, "milestone_baseline", milestone, shown.content_hash));
    const editing = () =>
      refusal(
        round % 3 === 0
          ? w.admin.db.from("deliverables").insert({
              organisation_id: w.organisation,
              project_id: w.project,
              milestone_id: milestone,
              name: `D${round}`,
            })
          : w.admin.db
              .from("milestones")
              .update({ billable: 1000 + round })
              .eq("id", milestone),
      );
    const order = round % 2 ? [signing, editing] : [editing, signing];
    const answers = await Promise.all(order.map((act) => act()));
    const [signed, edited] = round % 2 ? answers : answers.toReversed();
    expect(edited).toBe("none");
    outcomes.add(signed);
    const [entry] = await owner<{ content_hash: string; hash: string }>(
      `select content_hash, private.sha256_hex(content::text) as hash from public.signatures
        where subject_id = $1 and action = 'signed' order by position desc limit 1`,
      [milestone],
    );
    if (signed === "none")
      expect(entry).toEqual({ content_hash: shown.content_hash, hash: shown.content_hash });
    // The edit came after the signature and voided it, or before and it was refused.
    expect(await standing("milestone_baseline", milestone)).toEqual([]);
  }
  expect(outcomes).toEqual(new Set(["none", "CS010"]));
  await chainHolds();
}, 60_000);

test("a name outside the record moves while it is signed: still what was shown", async () => {
  const milestone = await addMilestone(w);
  const deliverable = await addDeliverable(w, milestone);
  const kpi_id = randomUUID();
  const keys = { organisation_id: w.organisation, project_id: w.project };
  await ok(w.supplier.db.from("kpis").insert({ id: kpi_id, ...keys, name: "KPI" }));
  await ok(
    w.supplier.db.from("deliverable_kpis").insert({ ...keys, deliverable_id: deliverable, kpi_id }),
  );
  await move(w.supplier, deliverable, "in_progress");
  await move(w.supplier, deliverable, "submitted");
  await move(w.customer, deliverable, "review_complete");
  for (let round = 0; round < 60; round += 1) {
    const shown = await signable(w.supplier, "deliverable", deliverable);
    const [signed] = await Promise.all([
      refusal(signShown(w.supplier, "deliverable", deliverable, shown.content_hash)),
      refusal(
        w.admin.db
          .from("kpis")
          .update({ target: `${round}` })
          .eq("id", kpi_id),
      ),
    ]);
    expect(["none", "CS010"]).toContain(signed);
    const hashes = await owner<{ content_hash: string }>(
      `select content_hash from public.signatures where subject_id = $1 and action = 'signed'
        and content_hash <> private.sha256_hex(content::text)`,
      [deliverable],
    );
    expect(hashes).toEqual([]);
    if (signed === "none") {
      const [last] = await standing("deliverable", deliverable);
      expect(last?.content_hash).toBe(shown.content_hash);
    }
  }
  await chainHolds();
}, 60_000);

test("both sides at the same moment: one chain, both signatures, one conclusion", async () => {
  for (let round = 0; round < 15; round += 1) {
    const milestone = await addMilestone(w);
    await addDeliverable(w, milestone);
    const { content_hash } = await signable(w.supplier, "milestone_baseline", milestone);
    const answers = await Promise.all([
      refusal(signShown(w.supplier, "milestone_baseline", milestone, content_hash)),
      refusal(signShown(w.customer, "milestone_baseline", milestone, content_hash)),
      refusal(signShown(w.admin, "milestone_baseline", milestone, content_hash)),
      refusal(signShown(w.customer, "milestone_baseline", milestone, content_hash)),
    ]);
    expect(answers.filter((answer) => answer === "none")).toHaveLength(2);
    expect(answers.filter((answer) => answer === "CS012")).toHaveLength(2);
    expect(
      await ownerValue(
        "select count(*)::int from public.milestone_baselines where milestone_id = $1",
        [milestone],
      ),
    ).toBe(1);
    expect(await standing("milestone_baseline", milestone)).toHaveLength(2);
  }
  await chainHolds();
}, 60_000);

test("applying variations, editing and signing deliverables: no deadlock, one truth", async () => {
  const milestone = await addMilestone(w);
  const deliverable = await addDeliverable(w, milestone);
  const free = await addMilestone(w, { name: "Free" });
  await sign(w.supplier, "milestone_baseline", milestone);
  await sign(w.customer, "milestone_baseline", milestone);
  const keys = { organisation_id: w.organisation, project_id: w.project };
  for (let round = 0; round < 12; round += 1) {
    const variation = randomUUID();
    await ok(
      w.supplier.db
        .from("variations")
        .insert({ id: variation, ...keys, title: "V", type: "scope", reason: "x" }),
    );
    const line = { ...keys, variation_id: variation, milestone_id: milestone };
    await ok(
      w.supplier.db
        .from("variation_milestones")
        .insert({ ...line, after: { billable: `${2000 + round}.00` } }),
    );
    await ok(
      w.supplier.db
        .from("variation_deliverables")
        .insert({ ...line, action: "add", name: `A${round}`, due_date: "2030-03-01" }),
    );
    await ok(w.supplier.db.rpc("move_variation", { variation_id: variation, status: "submitted" }));
    await sign(w.supplier, "variation", variation);
    const { content_hash } = await signable(w.customer, "variation", variation);
    const answers = await Promise.all([
      refusal(signShown(w.customer, "variation", variation, content_hash)),
      refusal(
        w.supplier.db
          .from("deliverables")
          .update({ due_date: round % 2 ? "2030-03-02" : "2030-05-02", description: `${round}` })
          .eq("id", deliverable),
      ),
      refusal(
        w.admin.db.from("deliverables").insert({ ...keys, milestone_id: free, name: `F${round}` }),
      ),
      refusal(
        w.admin.db
          .from("deliverables")
          .insert({ ...keys, milestone_id: milestone, name: `X${round}` }),
      ),
    ]);
    expect(answers).toEqual(["none", "none", "none", "CS014"]);
  }
  expect(
    await ownerValue(
      `select b.content = private.baseline_content($1) from public.milestone_baselines b
        where b.milestone_id = $1 order by version desc limit 1`,
      [milestone],
    ),
  ).toBe(true);
  await chainHolds();
}, 60_000);

test("an authority does not change under a half-made signature", async () => {
  for (let round = 0; round < 10; round += 1) {
    const milestone = await addMilestone(w);
    await addDeliverable(w, milestone);
    const { content_hash } = await signable(w.supplier, "milestone_baseline", milestone);
    const change = (to: string) =>
      refusal(
        w.admin.db
          .from("projects")
          .update({ baseline_approval_authority: to })
          .eq("id", w.project)
          .select("id"),
      );
    const [signed, changed] = await Promise.all([
      refusal(signShown(w.supplier, "milestone_baseline", milestone, content_hash)),
      change("supplier_only"),
    ]);
    expect([signed, changed]).toEqual(["none", "CS040"]);
    await ok(
      w.supplier.db.rpc("withdraw_signature", {
        subject_type: "milestone_baseline",
        subject_id: milestone,
      }),
    );
  }
  await chainHolds();
}, 60_000);
