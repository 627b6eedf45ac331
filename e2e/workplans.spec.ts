import { addRecord, moveRecord } from "@/supabase/tests/pipeline";
import { addLeadTemplate, addWork, today } from "@/supabase/tests/work";
import { ok, owner, ownerValue } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { expectMail } from "./mail";
import { card } from "./steps";
import { addOpenJob } from "./talent-world";

test("what is late escalates, starts what waits for that, and its person is told by mail", async ({
  open,
  world,
}) => {
  const { supplier } = world;
  await addLeadTemplate(world);
  const lead = await addRecord(world, "leads", { full_name: "Lena Quay", owner_id: supplier.id });
  const page = await open(supplier, `/${world.slug}/pipeline/leads/${lead}`);
  const plan = page.locator("#work section").first();
  await expect(plan.getByText("First call")).toBeVisible();
  await expect(plan.getByText("Chase them")).toHaveCount(0);

  const mail = await ownerValue<string>(
    "select id from public.activities where entity_id = $1 and subject = 'Welcome mail'",
    [lead],
  );
  await ok(supplier.db.rpc("complete_activity", { activity_id: mail }));
  // Nobody sleeps: the database's clock goes ten days forward, for this organisation alone.
  await owner("select private.escalate_activities(now() + interval '10 days', 500, $1)", [
    world.organisation,
  ]);
  await page.reload();
  const call = plan.getByRole("listitem").filter({ hasText: "First call" }).last();
  await expect(call).toContainText("Escalated");
  const chase = plan.getByRole("listitem").filter({ hasText: "Chase them" }).last();
  await chase.getByRole("button", { name: "Why?" }).click();
  await expect(page.getByRole("dialog", { name: /Chase them/ })).toContainText("First call");
  await page.keyboard.press("Escape");

  await page.goto("/notifications?unread=1");
  const told = page.locator("main").getByRole("listitem").filter({ hasText: "is late" });
  await expect(told).toContainText("The activity First call (Lena Quay) is late");
  await expectMail(supplier.email, /First call.* is late/, /because it is assigned to you/);
  await told.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lena Quay");
});

test("a running workplan moves to a newer version, and back", async ({ open, world }) => {
  const { admin } = world;
  const { template, patterns, activities } = await addLeadTemplate(world);
  const lead = await addRecord(world, "leads", { full_name: "Lena Quay" });
  // The next version has no mail, and begins with the chase.
  const kept = activities.filter(({ pattern_id }) => pattern_id !== patterns.mail);
  const successors = [{ successor_pattern_id: patterns.offer, trigger_on: "complete" }];
  await ok(admin.db.rpc("set_pattern_successors", { pattern_id: patterns.call, successors }));
  await ok(admin.db.rpc("save_workplan_activities", { template_id: template, activities: kept }));
  await ok(admin.db.rpc("publish_workplan_template", { template_id: template }));

  const page = await open(admin, `/${world.slug}/pipeline/leads/${lead}`);
  const plan = page.locator("#work section").first();
  await plan.getByRole("button", { name: "Actions for New lead" }).click();
  await page.getByRole("menuitem", { name: "Move to the latest version…" }).click();
  const dialog = page.getByRole("alertdialog", { name: /to the latest version/ });
  await expect(dialog.getByRole("heading", { name: "Stays as it is (1)" })).toBeVisible();
  await expect(dialog).toContainText("Chase them");
  await expect(dialog.getByRole("heading", { name: "Is cancelled (1)" })).toBeVisible();
  await expectAccessible(page, "moving a workplan");
  await dialog.getByRole("button", { name: "Move" }).click();
  const mail = plan.getByRole("listitem").filter({ hasText: "Welcome mail" }).last();
  await expect(mail).toContainText("Cancelled");
  await expect(plan.getByText("Chase them")).toBeVisible();

  const done = page.getByRole("alertdialog", { name: /runs its latest version/ });
  await done.getByRole("button", { name: "Undo" }).click();
  await expect(plan.getByText("Chase them")).toHaveCount(0);
  await expect(mail).not.toContainText("Cancelled");
});

test("a record's new owner takes its open activities along", async ({ open, world }) => {
  const { admin, supplier, slug } = world;
  const { job } = await addOpenJob(world);
  await ok(
    admin.db.rpc("add_activity", {
      activity_id: crypto.randomUUID(),
      record_type: "job",
      record_id: job,
      details: { subject: "Agree the profile", assigned_to: admin.id, due_date: today() },
    }),
  );
  const page = await open(admin, `/${slug}/talent/jobs/${job}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Change owner" }).click();
  const dialog = page.getByRole("dialog", { name: /^Change the owner of/ });
  await dialog.getByRole("combobox", { name: "Owner" }).fill(supplier.name);
  await page.getByRole("option", { name: new RegExp(supplier.name) }).click();
  await expectAccessible(page, "changing the owner");
  await dialog.getByRole("button", { name: "Change owner" }).click();
  await expect(page.getByText("One activity went along.")).toBeVisible();
  await expect(card(page, "Facts")).toContainText(supplier.name);

  const work = await open(supplier, `/${slug}/work`);
  await expect(work.getByRole("link", { name: /Agree the profile/ })).toBeVisible();
});

test("a pattern fills in an activity by hand, and says when it is due", async ({ open, world }) => {
  await ok(
    world.admin.db
      .from("activity_patterns")
      .insert({
        organisation_id: world.organisation,
        code: "tide_check",
        name: "Check the tides",
        category: "call",
        priority: "high",
        target_days: 3,
      })
      .select("id"),
  );
  const lead = await addRecord(world, "leads", { full_name: "Lena Quay" });
  const page = await open(world.supplier, `/${world.slug}/pipeline/leads/${lead}`);
  await page.getByRole("button", { name: "Add activity" }).click();
  const dialog = page.getByRole("dialog", { name: "Add activity" });
  await dialog.getByRole("combobox", { name: "Pattern" }).fill("tides");
  await page.getByRole("option", { name: /Check the tides/ }).click();
  await expect(dialog.getByLabel("Subject")).toHaveValue("Check the tides");
  await expect(dialog).toContainText("the pattern counts the working days");
  await expectAccessible(page, "adding from a pattern");
  await dialog.getByRole("button", { name: "Add activity" }).click();
  await expect(dialog).toBeHidden();
  const [made] = await owner<{ priority: string; days: number }>(
    "select priority, private.working_days_between(organisation_id, starts_on, due_date) as days from public.activities where entity_id = $1",
    [lead],
  );
  expect(made?.priority).toBe("high");
  expect([3, 4]).toContain(made?.days);
});

test("two versions of a template are compared", async ({ open, world }) => {
  const { admin } = world;
  const { template, patterns, activities } = await addLeadTemplate(world);
  const kept = activities.filter(({ pattern_id }) => pattern_id !== patterns.mail);
  await ok(admin.db.rpc("save_workplan_activities", { template_id: template, activities: kept }));
  await ok(
    admin.db
      .from("activity_patterns")
      .update({ target_days: 5 })
      .eq("id", patterns.offer)
      .select("id"),
  );
  const page = await open(world.supplier, `/${world.slug}/workplans/${template}`);
  await card(page, "Versions").getByRole("button", { name: "Compare" }).click();
  const dialog = page.getByRole("dialog", { name: "Compare versions" });
  await dialog.getByRole("button", { name: "Show what differs" }).click();
  await expect(dialog.getByRole("list", { name: "Removed (1)" })).toContainText("Welcome mail");
  const changed = dialog.getByRole("list", { name: "Changed (1)" });
  await expect(changed).toContainText("Make an offer");
  await expect(changed).toContainText("5 working days");
  await expectAccessible(page, "comparing versions");
});

test("figures open what they count", async ({ open, world }) => {
  await addWork(world, world.supplier, ["Call back", "Send the list"]);
  const lost = await addRecord(world, "leads", { full_name: "Ulf Away" });
  await moveRecord(world, "lead", lost, "unqualified", "No budget.");
  const page = await open(world.supplier, `/${world.slug}/work`);
  await page.getByRole("link", { name: "Figures" }).click();
  const rows = page
    .locator("main")
    .getByRole("row")
    .filter({ has: page.getByRole("link") });
  const age = page.getByRole("list", { name: "Open by age" });
  await expect(age).toBeVisible();
  await expectAccessible(page);
  await age.getByRole("link", { name: "2: open, 0 to 2 days" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Activities");
  await expect(rows).toHaveCount(2);
  await expectAccessible(page);
  await page.goBack();
  const leads = page.getByRole("list", { name: "Leads by stage" });
  await expect(leads.getByRole("listitem").first()).toContainText("50%");
  await leads.getByRole("link", { name: "1: Unqualified" }).click();
  await expect(page.getByRole("link", { name: "Ulf Away" })).toBeVisible();
  await expect(rows).toHaveCount(1);

  await addLeadTemplate(world);
  const lead = await addRecord(world, "leads", { full_name: "Lena Quay" });
  for (const { id } of await owner<{ id: string }>(
    "select id from public.activities where entity_id = $1",
    [lead],
  ))
    await ok(world.admin.db.rpc("complete_activity", { activity_id: id }));
  await page.goto(`/${world.slug}/work/figures`);
  await page.getByRole("link", { name: "1: workplans through Contact of New lead" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phases");
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Lena Quay");
  await expectAccessible(page);

  const customer = await open(world.customer, `/${world.slug}/work/figures`);
  await expect(customer.getByText("There is nothing here")).toBeVisible();
});

test("a record that is not there leaves the way to others", async ({ open, world }) => {
  const page = await open(world.supplier, `/${world.slug}/pipeline/leads/${crypto.randomUUID()}`);
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await page.getByRole("link", { name: "Pipeline", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leads");

  await page.goto(`/${world.slug}/no/such/page`);
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await page.getByRole("link", { name: "Talent", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jobs");
});
