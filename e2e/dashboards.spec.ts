import type { Page } from "@playwright/test";

import { expect, expectAccessible, test } from "./fixtures";
import { card, projectPath } from "./steps";

const FIGURES = [
  "Signatures waiting for me",
  "Reviews waiting for me",
  "Breached baselines",
  "Overdue deliverables",
  "My open deliverables",
  "Variations in flight",
  "Milestones",
  "Accepted milestones",
] as const;
type Figures = Record<(typeof FIGURES)[number], number>;

/** What the supplier of the busy world is told; the customer reaches the first project only. */
const SUPPLIER: Figures = {
  "Signatures waiting for me": 1,
  "Reviews waiting for me": 0,
  "Breached baselines": 1,
  "Overdue deliverables": 1,
  "My open deliverables": 1,
  "Variations in flight": 1,
  Milestones: 3,
  "Accepted milestones": 1,
};
const BOTH_PROJECTS: Figures = {
  ...SUPPLIER,
  "Overdue deliverables": 2,
  "My open deliverables": 2,
  Milestones: 4,
};

/** Presses every figure and counts the rows that open. */
async function expectEveryFigureToOpenItsRows(page: Page, expected: Partial<Figures>) {
  const home = page.url();
  const counted: Partial<Record<string, number>> = {};
  for (const label of FIGURES) {
    const figure = page
      .getByRole("main")
      .getByRole("link", { name: new RegExp(`^${label}\\s*\\d+`) });
    const shown = Number((await figure.textContent())?.replace(label, ""));
    await figure.click();
    await expect(page).not.toHaveURL(home);
    await expect(rowsOf(page), `${label}: ${shown}`).toHaveCount(shown);
    counted[label] = shown;
    await page.goto(home);
  }
  expect(counted).toMatchObject(expected);
}

/** The rows of a list, or the entries of the queue. */
function rowsOf(page: Page) {
  const rows = page.getByRole("row").filter({ has: page.getByRole("cell") });
  return rows.or(card(page, "Waiting for you").getByRole("listitem"));
}

test("every figure of an organisation opens exactly the rows it counts", async ({ open, busy }) => {
  const page = await open(busy.supplier, `/${busy.slug}`);
  await expect(page.getByRole("heading", { level: 1, name: "Dashboard" })).toBeVisible();
  await expectEveryFigureToOpenItsRows(page, {
    ...BOTH_PROJECTS,
    "Signatures waiting for me": await waiting(page),
  });
});

test("every figure of a project opens exactly the rows it counts", async ({ open, busy }) => {
  const page = await open(busy.supplier, await projectPath(busy));
  await expectEveryFigureToOpenItsRows(page, {
    ...SUPPLIER,
    "Signatures waiting for me": await waiting(page),
  });
});

test("a customer's figures count what the customer reaches", async ({ open, busy }) => {
  const page = await open(busy.customer, `/${busy.slug}`);
  await expectEveryFigureToOpenItsRows(page, {
    Milestones: 3,
    "Reviews waiting for me": 1,
    "My open deliverables": 0,
    "Overdue deliverables": 1,
  });
});

/** Which signatures wait is the law's to say; that the figure and its list agree is what is checked. */
async function waiting(page: Page) {
  return card(page, "Waiting for you").getByRole("listitem").filter({ hasText: /^Sign/ }).count();
}

test("what waits for me leads to the record", async ({ open, busy }) => {
  const page = await open(busy.customer, `/${busy.slug}`);
  const entry = card(page, "Waiting for you").getByRole("listitem").filter({ hasText: "Review" });
  await entry.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("DEL-005 Handbook");
});

test("the queue shows one kind at a time, in its address", async ({ open, busy }) => {
  const page = await open(busy.customer, `/${busy.slug}/queue`);
  const all = await rowsOf(page).count();
  await page.getByRole("link", { name: "Reviews" }).click();
  await expect(page).toHaveURL(/action=review/);
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Signatures" }).click();
  await expect(page).toHaveURL(/action=sign/);
  await expect(rowsOf(page)).toHaveCount(all - 1);
  await page.goBack();
  await expect(page).toHaveURL(/action=review/);
  await expect(rowsOf(page)).toHaveCount(1);
  await expectAccessible(page);
});

test("projects and milestones are a press away, with how far they are", async ({ open, busy }) => {
  const page = await open(busy.supplier, `/${busy.slug}`);
  const projects = card(page, "Projects");
  await expect(projects.getByRole("listitem")).toHaveCount(2);
  await expect(projects.getByRole("listitem").filter({ hasText: "Busy" })).toContainText(
    "1 of 3 accepted",
  );
  await projects.getByRole("link", { name: "Busy" }).click();
  await expect(card(page, "Milestones").getByRole("listitem")).toHaveCount(3);
  await card(page, "Milestones").getByRole("link", { name: "Discovery" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("MS-001 Discovery");
});

test("a new organisation is told what to do first", async ({ open, world }) => {
  const page = await open(world.supplier, await projectPath(world));
  await expect(card(page, "Milestones").getByText("No milestones yet")).toBeVisible();
  await expect(card(page, "Waiting for you").getByText("Nothing waits for you")).toBeVisible();
  await expectAccessible(page);
});
