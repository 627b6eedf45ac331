import type { Page } from "@playwright/test";

import { addRecord } from "@/supabase/tests/pipeline";
import { ok, owner } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card } from "./steps";

/** Chooses one of a select field. */
async function choose(page: Page, label: string, option: string) {
  await page
    .getByRole("dialog")
    .getByRole("button", { name: new RegExp(`${label}\\*?$`) })
    .click();
  await page.getByRole("option", { name: new RegExp(`^${option}`) }).click();
}

async function fromSuggestion(page: Page, name: string) {
  await page.getByRole("button", { name: "New template" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New template" });
  await dialog.getByRole("radio", { name: new RegExp(`^${name}`) }).press(" ");
  await expect(dialog.getByLabel("Name", { exact: true })).toHaveValue(name);
  await dialog.getByRole("button", { name: "Create template" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

test("a suggestion is published, and a new lead gets its activities", async ({ open, world }) => {
  await addRecord(world, "leads", { full_name: "Ulf Away", owner_id: world.admin.id });
  const page = await open(world.admin, `/${world.slug}/workplans`);
  await expectAccessible(page);
  await fromSuggestion(page, "Lead follow-up");
  await expect(page.getByText("Not published", { exact: true })).toBeVisible();
  await expect(
    page.getByRole("list", { name: "First contact" }).getByRole("listitem"),
  ).not.toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Preview" }).click();
  const preview = page.getByRole("dialog", { name: "If a lead came in" });
  await preview.getByRole("combobox", { name: "Record" }).fill("Ulf");
  await page.getByRole("option", { name: "Ulf Away" }).click();
  await preview.getByRole("button", { name: "Show the dates" }).click();
  await expect(preview.getByRole("row", { name: /^Call the lead/ })).toContainText(
    `starts at once · for ${world.admin.name}`,
  );
  await expect(preview).toContainText("The condition holds for Ulf Away.");
  await preview.getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("button", { name: "Publish version 1" }).click();
  await expect(page.getByText("On, version 1")).toBeVisible();
  await expect(card(page, "Versions")).toContainText(world.admin.name);

  await ok(
    world.supplier.db
      .from("leads")
      .insert({ organisation_id: world.organisation, full_name: "Lena Lead" }),
  );
  const [started] = await owner<{ name: string }>(
    "select a.subject as name from public.activities a where a.organisation_id = $1",
    [world.organisation],
  );
  expect(started?.name).toBe("Call the lead");
});

test("a pattern is designed, and a cycle is marked and stops publishing", async ({
  open,
  world,
}) => {
  const page = await open(world.admin, `/${world.slug}/workplans/patterns`);
  await expectAccessible(page);
  for (const name of ["First step", "Second step"]) {
    await page.getByRole("button", { name: "New pattern" }).first().click();
    const dialog = page.getByRole("dialog", { name: "New pattern" });
    await dialog.getByLabel("Name", { exact: true }).fill(name);
    await expect(dialog.getByLabel("Code")).toHaveValue(name.toLowerCase().replace(" ", "_"));
    await dialog.getByRole("button", { name: "Create pattern" }).click();
    await expect(dialog).toBeHidden();
  }
  for (const [from, to] of [
    ["First step", "Second step"],
    ["Second step", "First step"],
  ] as const) {
    const code = from.toLowerCase().replace(" ", "_");
    const row = page.locator("main").getByRole("row").filter({ hasText: code });
    await row.getByRole("button", { name: "Row actions" }).click();
    await page.getByRole("menuitem", { name: "What follows" }).click();
    const dialog = page.getByRole("dialog", { name: `What follows ${from}` });
    await dialog.getByRole("button", { name: "Add a successor" }).click();
    await dialog.getByRole("combobox", { name: "Start" }).fill(to);
    await page.getByRole("option", { name: new RegExp(to) }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();
    await expect(row).toContainText(to);
  }

  await page.goto(`/${world.slug}/workplans`);
  await page.getByRole("button", { name: "New template" }).first().click();
  const make = page.getByRole("dialog", { name: "New template" });
  await make.getByLabel("Name", { exact: true }).fill("Going round");
  await make.getByRole("button", { name: "Create template" }).click();
  await page.getByRole("button", { name: "Add phase" }).click();
  await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill("Round");
  await page.getByRole("dialog").getByRole("button", { name: "Add phase" }).click();
  for (const name of ["First step", "Second step"]) {
    await page.getByRole("button", { name: "Add activity" }).click();
    await page.getByRole("combobox", { name: "Pattern" }).fill(name);
    await page.getByRole("option", { name: new RegExp(name) }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  }
  const list = page.getByRole("list", { name: "Round", exact: true });
  await expect(list).toContainText("It leads back to itself.");
  await page.getByRole("button", { name: "Publish" }).click();
  const refused = page.getByRole("dialog", { name: "It cannot be published yet" });
  await expect(refused.getByRole("listitem")).toHaveCount(2);
  await refused.getByRole("button", { name: "Close" }).last().click();
  await expectAccessible(page);
});

test("the outline and the start are changed by keyboard", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/workplans`);
  await fromSuggestion(page, "Deal to signature");
  const scope = page.getByRole("list", { name: "Scope", exact: true });
  const proposal = page.getByRole("list", { name: "Proposal", exact: true });
  const move = "Move Meet to agree the scope down";
  await page.getByRole("button", { name: move }).press("Enter");
  await expect(scope).toHaveCount(0);
  await expect(proposal.getByRole("button", { name: move })).toBeFocused();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  await page.reload();
  await expect(proposal).toContainText("Meet to agree the scope");

  await page.getByRole("button", { name: "Actions for Send the proposal" }).press("Enter");
  await page.getByRole("menuitem", { name: "Who gets it" }).press("Enter");
  await choose(page, "Goes to", "Nobody yet");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await expect(
    proposal
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: "Actions for Send the proposal" }) }),
  ).toContainText("Nobody yet");
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);

  await card(page, "When it starts").getByRole("button", { name: "Change" }).click();
  const dialog = page.getByRole("dialog", { name: /^Edit/ });
  await dialog.getByRole("radio", { name: "moves to another stage" }).press(" ");
  await choose(page, "To", "Proposal");
  await dialog.getByRole("button", { name: "Add a row" }).click();
  await choose(page, "Is", "is more than");
  await dialog.getByRole("textbox", { name: "Value" }).fill("5000");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(card(page, "When it starts")).toContainText("A deal moves to Proposal");
  await expect(card(page, "When it starts")).toContainText("Value is more than 5000");
});

test("members read workplans, and a client's people do not find them", async ({ open, world }) => {
  const path = `/${world.slug}/workplans`;
  const member = await open(world.supplier, path);
  await expect(member.getByRole("heading", { name: "Workplans", level: 1 })).toBeVisible();
  await expect(
    member.getByRole("button", { name: "New template" }).first(),
  ).toHaveAccessibleDescription(/design workplans/);
  const customer = await open(world.customer, path);
  await expect(customer.getByText("There is nothing here")).toBeVisible();
});
