import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addCriteria,
  addDeliverable,
  addFile,
  addMilestone,
  move,
  sign,
  signable,
  signShown,
} from "./delivery";
import {
  closeWorld,
  connect,
  freshly,
  makeProject,
  ok,
  owner,
  refusal,
  sha256,
  type World,
} from "./world";

// The story of the product, told by two people with supabase-js: from an unsigned baseline to an
// accepted milestone, through a breach and a variation. The tests run in order and share one world.

let w: World;
let other: World;
let milestone: string;
let report: string;
let plan: string;
let variation: string;
let certificate: { entry_hash: string };

// Money comes as a number from PostgREST and as text from the local stack.
const getMilestone = async () => {
  const [row] = await ok(w.customer.db.from("milestone_overview").select("*").eq("id", milestone));
  return {
    ...row,
    billable: Number(row?.billable),
    baseline_billable: Number(row?.baseline_billable),
  };
};
const getDeliverable = async (id: string) =>
  (await ok(w.customer.db.from("deliverables").select("*").eq("id", id)))[0];

beforeAll(async () => {
  [w, other] = await Promise.all([makeProject("Northwind"), makeProject("Southwind")]);
});
afterAll(closeWorld);

test("the supplier plans a milestone with deliverables, criteria and a file", async () => {
  milestone = await addMilestone(w);
  report = await addDeliverable(w, milestone);
  plan = await addDeliverable(w, milestone, { name: "Plan" });
  await addCriteria(w, report);
  await ok(
    w.supplier.db.from("deliverable_tasks").insert({
      organisation_id: w.organisation,
      project_id: w.project,
      deliverable_id: report,
      name: "Write",
    }),
  );
  const path = await addFile(w, report, "report.pdf", "%PDF-1.7 the report");
  const files = (reader: World["customer"]) => reader.db.storage.from("deliverable-files");
  expect(await (await ok(files(w.customer).download(path))).text()).toBe("%PDF-1.7 the report");
  expect(await refusal(files(other.supplier).download(path))).not.toBe("none");
  expect((await getDeliverable(report)).reference).toBe("DEL-001");
  expect((await getDeliverable(plan)).reference).toBe("DEL-002");
});

test("both sides sign the baseline, and it locks", async () => {
  const shown = await signable(w.supplier, "milestone_baseline", milestone);
  expect(shown.required_sides).toEqual(["supplier", "customer"]);
  expect(shown.blockers).toEqual([]);
  await owner(
    "update auth.sessions set created_at = now() - interval '6 minutes' where user_id = $1",
    [w.supplier.id],
  );
  expect(
    await refusal(signShown(w.supplier, "milestone_baseline", milestone, shown.content_hash)),
  ).toBe("CS011");
  await sign(await freshly(w.supplier), "milestone_baseline", milestone);
  expect((await getMilestone()).baseline_status).toBe("awaiting_customer");
  await sign(w.customer, "milestone_baseline", milestone);
  expect(await getMilestone()).toMatchObject({
    baseline_status: "committed",
    baseline_locked: true,
    baseline_billable: 1000,
    baseline_supplier_pm_name: "Northwind Supplier",
    baseline_customer_pm_name: "Northwind Customer",
  });
  const edit = w.supplier.db.from("milestones").update({ billable: 2000 }).eq("id", milestone);
  expect(await refusal(edit)).toBe("CS014");
});

test("a due date past the signed end is a breach, and raises a variation in one call", async () => {
  const late = { due_date: "2030-04-15" };
  await ok(w.supplier.db.from("deliverables").update(late).eq("id", plan));
  expect(await getMilestone()).toMatchObject({
    baseline_breached: true,
    baseline_breach_reason: "DEL-002 due 15 Apr 2030",
    status: "at_risk",
  });
  variation = randomUUID();
  const raise = { variation_id: variation, milestone_id: milestone };
  expect(await ok(w.supplier.db.rpc("raise_variation", raise))).toBe(variation);
  expect(await ok(w.supplier.db.rpc("raise_variation", raise))).toBe(variation);
  await ok(
    w.supplier.db
      .from("variation_milestones")
      .update({ after: { end_date: "2030-04-15", billable: "1250.00" } })
      .eq("variation_id", variation),
  );
  await ok(
    w.supplier.db.from("variation_deliverables").insert({
      organisation_id: w.organisation,
      project_id: w.project,
      variation_id: variation,
      action: "add",
      milestone_id: milestone,
      name: "Handbook",
      due_date: "2030-04-10",
    }),
  );
  await ok(w.supplier.db.rpc("move_variation", { variation_id: variation, status: "submitted" }));
});

test("both signatures apply the variation", async () => {
  const supplier = await freshly(w.supplier);
  const { content } = await signable(supplier, "variation", variation);
  expect(content.milestones[0]).toMatchObject({
    before: { end_date: "2030-03-31", billable: "1000.00" },
    after: { end_date: "2030-04-15", billable: "1250.00" },
  });
  expect(content.variation).toMatchObject({ impact_cost: "250.00", impact_days: 15 });
  await sign(await freshly(w.customer), "variation", variation);
  expect(
    (await ok(supplier.db.from("variations").select("status").eq("id", variation)))[0],
  ).toEqual({ status: "awaiting_supplier" });
  await sign(supplier, "variation", variation);
  expect(
    (await ok(supplier.db.from("variations").select("status").eq("id", variation)))[0],
  ).toEqual({ status: "applied" });
  expect(await getMilestone()).toMatchObject({
    end_date: "2030-04-15",
    billable: 1250,
    baseline_billable: 1250,
    baseline_breached: false,
    baseline_breach_reason: null,
    deliverable_count: 3,
  });
  const versions = await ok(
    w.customer.db.from("milestone_baselines").select("version, variation_id").order("version"),
  );
  expect(versions).toEqual([
    { version: 1, variation_id: null },
    { version: 2, variation_id: variation },
  ]);
});

test("a rejected deliverable comes back, is assessed, and is delivered by both signatures", async () => {
  await move(w.supplier, report, "in_progress");
  await move(w.supplier, report, "submitted");
  expect(
    await refusal(
      w.customer.db.rpc("move_deliverable", { deliverable_id: report, status: "rejected" }),
    ),
  ).toBe("CS006");
  await move(w.customer, report, "rejected", "Too short.");
  expect(await getDeliverable(report)).toMatchObject({
    status: "rejected",
    rejection_reason: "Too short.",
  });
  await move(w.supplier, report, "submitted");
  await move(w.customer, report, "review_complete");
  expect(await getDeliverable(report)).toMatchObject({ submission: 2, rejection_reason: null });

  const customer = await freshly(w.customer);
  const { blockers } = await signable(customer, "deliverable", report);
  expect(blockers).toEqual(["assessments"]);
  const [kpi] = await ok(customer.db.from("kpis").select("id"));
  const [standard] = await ok(customer.db.from("quality_standards").select("id"));
  const verdict = (criterion: object, criteria_met: boolean) =>
    ok(
      customer.db.rpc("assess_deliverable", { deliverable_id: report, criteria_met, ...criterion }),
    );
  await verdict({ kpi_id: kpi?.id }, false);
  await verdict({ quality_standard_id: standard?.id }, true);

  await sign(await freshly(w.supplier), "deliverable", report);
  const entry = await sign(customer, "deliverable", report);
  expect(entry.content.kpis).toMatchObject([{ reference: "KPI-001", met: false }]);
  expect(entry.content.files).toMatchObject([{ name: "report.pdf" }]);
  expect(await getDeliverable(report)).toMatchObject({
    status: "delivered",
    sign_off_status: "signed",
    progress: 100,
    delivered_by: w.customer.id,
    supplier_pm_name: "Northwind Supplier",
  });
});

test("the certificate waits for every deliverable, and then accepts the milestone", async () => {
  const [supplier, customer] = await Promise.all([freshly(w.supplier), freshly(w.customer)]);
  const waiting = await signable(supplier, "milestone_certificate", milestone);
  expect(waiting.blockers).toEqual(["deliverables"]);
  expect(
    await refusal(signShown(supplier, "milestone_certificate", milestone, waiting.content_hash)),
  ).toBe("CS015");
  const open = await ok(w.supplier.db.from("deliverables").select("id").neq("status", "delivered"));
  for (const { id } of open) {
    await move(w.supplier, id, "in_progress");
    await move(w.supplier, id, "submitted");
    await move(w.customer, id, "review_complete");
    await sign(supplier, "deliverable", id);
    await sign(customer, "deliverable", id);
  }
  await sign(supplier, "milestone_certificate", milestone);
  certificate = await sign(customer, "milestone_certificate", milestone);
  expect(await getMilestone()).toMatchObject({
    acceptance_status: "accepted",
    status: "completed",
    progress: 100,
  });
});

test("the chain holds, and the exported entries are the bytes that were hashed", async () => {
  const [verdict] = await ok(w.customer.db.rpc("verify_signatures", { project_id: w.project }));
  expect(verdict).toMatchObject({ valid: true, entries: 17, broken_position: null, problem: null });
  expect(verdict.head_hash).toBe(certificate.entry_hash);
  const entries = await ok(w.customer.db.rpc("export_signatures", { project_id: w.project }));
  expect(entries).toHaveLength(17);
  for (const entry of entries) expect(sha256(entry.content)).toBe(entry.content_hash);
});

test("anybody with the certificate can check it", async () => {
  const anybody = connect();
  const found = await ok(anybody.rpc("verify_signature", { entry_hash: certificate.entry_hash }));
  expect(found).toMatchObject({
    organisation: "Northwind",
    subject_type: "milestone_certificate",
    stands: true,
    chain: { valid: true, entries: 17 },
  });
  expect(found.entries).toHaveLength(2);
  const { data } = await anybody.rpc("verify_signature", { entry_hash: "0".repeat(64) });
  expect(data).toBeNull();
});

test("nothing of it exists for another organisation", async () => {
  for (const stranger of [other.admin, other.supplier, other.customer]) {
    for (const table of ["milestones", "deliverables", "signatures", "audit_log"]) {
      const rows = await ok(stranger.db.from(table).select("id").eq("project_id", w.project));
      expect(rows).toEqual([]);
    }
    expect(await refusal(stranger.db.rpc("verify_signatures", { project_id: w.project }))).toBe(
      "CS001",
    );
    expect(
      await refusal(
        signShown(stranger, "milestone_certificate", milestone, certificate.entry_hash),
      ),
    ).toBe("CS001");
  }
});
