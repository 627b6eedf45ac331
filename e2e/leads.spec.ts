import { addRecord, moveRecord } from "@/supabase/tests/pipeline";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedText } from "./steps";

test("a lead is added once, warns of its double, and is found by its list", async ({
  open,
  world,
}) => {
  await addRecord(world, "accounts", { name: "Quayside Ltd" });
  const page = await open(world.supplier, `/${world.slug}/pipeline/leads`);
  await expect(page.getByText("No leads yet")).toBeVisible();
  await page.getByRole("button", { name: "New lead" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New lead" });
  await dialog.getByLabel("Name", { exact: true }).fill("Lena Quay");
  await dialog.getByLabel("Company").fill("quayside");
  await expect(dialog.getByText("This may be here already")).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Quayside Ltd" })).toBeVisible();
  await expectAccessible(page, "the new lead");
  await dialog.getByLabel("E-mail").fill("lena@");
  await dialog.getByRole("button", { name: "Create lead" }).click();
  await expect(dialog.getByText("This is not an e-mail address.")).toBeVisible();
  await dialog.getByLabel("E-mail").fill("Lena@Quayside.example");
  await dialog.getByRole("button", { name: "Create lead" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lena Quay");
  await expect(card(page, "Facts")).toContainText("lena@quayside.example");
  await expect(card(page, "Facts")).toContainText(world.supplier.name);

  await page.goto(`/${world.slug}/pipeline/leads?q=quay`);
  await expect(page.getByRole("link", { name: "Lena Quay" })).toHaveCount(1);
  const csv = await downloadedText(page, page.getByRole("link", { name: "CSV" }));
  expect(csv).toContain("Lena Quay,quayside,,lena@quayside.example,,website,new");
  await page.goto(`/${world.slug}/pipeline/leads?status=qualified`);
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.goto(`/${world.slug}/pipeline`);
  await expect(page).toHaveURL(/\/pipeline\/leads$/);
});

test("a lead moves, with its reason where one is asked for, and comes back after deletion", async ({
  open,
  world,
}) => {
  const lead = await addRecord(world, "leads", { full_name: "Ulf Away" });
  const page = await open(world.supplier, `/${world.slug}/pipeline/leads/${lead}`);
  await page.getByRole("button", { name: "Move to Contacted" }).click();
  await expect(page.getByRole("button", { name: "Move to Qualified" })).toBeVisible();
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Move to Unqualified" }).click();
  const dialog = page.getByRole("dialog", { name: "Ulf Away: Unqualified" });
  await dialog.getByRole("button", { name: "Move to Unqualified" }).click();
  await expect(dialog.getByText("Say why.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("No budget this year.");
  await dialog.getByRole("button", { name: "Move to Unqualified" }).click();
  await expect(page.getByText("This lead is unqualified")).toBeVisible();
  await expect(card(page, "History")).toContainText("moved it to unqualified");
  await expectAccessible(page);

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete lead" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete lead" }).click();
  await expect(page.getByText("No leads yet")).toBeVisible();
  const deletion = page.getByRole("alertdialog", { name: "Ulf Away deleted" });
  await deletion.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ulf Away");

  // A choice of leads is given to a colleague.
  await page.goto(`/${world.slug}/pipeline/leads`);
  await page.getByRole("checkbox", { name: "Choose every row of this page" }).check();
  await page.getByRole("button", { name: "Change owner…" }).press("Enter");
  const owners = page.getByRole("dialog", { name: "Change the owner of one lead" });
  await owners.getByRole("combobox", { name: "Owner" }).fill(world.admin.name);
  await page.getByRole("option", { name: world.admin.name }).click();
  await owners.getByRole("button", { name: "Change owner" }).press("Enter");
  await expect(page.getByText("One lead has another owner")).toBeVisible();
  await expect(page.getByRole("row", { name: /Ulf Away/ })).toContainText(world.admin.name);
});

test("a lead is converted into the account that is here, a new contact and a deal", async ({
  open,
  world,
}) => {
  await addRecord(world, "accounts", { name: "Quayside Ltd" });
  const fields = { full_name: "Lena Quay", company: "Quayside", value: 5000 };
  const lead = await addRecord(world, "leads", fields);
  await moveRecord(world, "lead", lead, "qualified");
  const page = await open(world.supplier, `/${world.slug}/pipeline/leads/${lead}`);
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Convert Lena Quay" });
  await expect(dialog.getByRole("combobox", { name: "Existing account" })).toHaveValue(
    "Quayside Ltd",
  );
  await dialog.getByLabel("Name of the deal").fill("Tide tables");
  await expectAccessible(page, "the conversion");
  await dialog.getByRole("button", { name: "Convert lead" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tide tables");
  await expect(card(page, "Facts")).toContainText("£5,000.00");
  await expect(card(page, "Facts").getByRole("link", { name: "Quayside Ltd" })).toBeVisible();

  await card(page, "Came from").getByRole("link", { name: "Lena Quay" }).click();
  await expect(card(page, "What it became").getByRole("link")).toHaveText([
    "Quayside Ltd",
    "Lena Quay",
    "Tide tables",
  ]);
  await expect(page.getByRole("button", { name: "Edit", exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

test("a card moves by keyboard and by dragging, and only where it may", async ({ open, world }) => {
  await addRecord(world, "leads", { full_name: "Lena Quay", value: 5000 });
  const page = await open(world.supplier, `/${world.slug}/pipeline/leads?view=board`);
  const column = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(column("New")).toContainText("£5k");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Lena Quay" }).press("m");
  await page.getByRole("menuitem", { name: "Move to Contacted" }).press("Enter");
  await expect(column("Contacted").getByRole("link", { name: "Lena Quay" })).toBeFocused();
  await expect(page.getByText("Lena Quay is in Contacted now.")).toHaveCount(1);
  await page.reload();

  const link = page.getByRole("link", { name: "Lena Quay" });
  await expect(column("Contacted").getByRole("link", { name: "Lena Quay" })).toBeVisible();
  const dragged = page.locator("li[draggable=true]").filter({ has: link });
  await dragged.dragTo(column("Converted"));
  await expect(column("Contacted").getByRole("link", { name: "Lena Quay" })).toBeVisible();
  await dragged.dragTo(column("Qualified"));
  await expect(column("Qualified").getByRole("link", { name: "Lena Quay" })).toBeVisible();
  await page.getByRole("button", { name: "Mine" }).click();
  await expect(column("Qualified")).toContainText("Nothing here.");
});

test("the client's people find no pipeline", async ({ open, world }) => {
  const lead = await addRecord(world, "leads", { full_name: "Lena Quay" });
  const page = await open(world.customer, `/${world.slug}/pipeline/leads/${lead}`);
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await page.goto(`/${world.slug}/pipeline/leads`);
  await expect(page.getByText("There is nothing here")).toBeVisible();
});
