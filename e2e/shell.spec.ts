import type { Page } from "@playwright/test";

import { expect, expectAccessible, test, untilAlive } from "./fixtures";
import { projectPath } from "./steps";

const navigation = (page: Page) => page.getByRole("navigation", { name: "Main" });

test("the palette reaches a record in three keys", async ({ open, busy }) => {
  const page = await open(busy.supplier, `/${busy.slug}`);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find anything" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type("Ha");
  await expect(palette.getByRole("option", { name: "Handbook" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("DEL-005 Handbook");
});

test("the palette finds by reference, goes places, and says when there is nothing", async ({
  open,
  busy,
}) => {
  const page = await open(busy.supplier, await projectPath(busy));
  await page.getByRole("button", { name: "Find anything" }).click();
  const box = page.getByRole("dialog", { name: "Find anything" }).getByRole("combobox");
  await box.fill("VAR-001");
  await expect(page.getByRole("option", { name: /VAR-001/ })).toBeVisible();
  await box.fill("zzzz");
  await expect(page.getByText("Nothing found.")).toBeVisible();
  await box.fill("holidays");
  await expect(page.getByRole("option", { name: /^Calendar/ })).toBeVisible();
  await box.fill("deliver");
  await page.getByRole("option", { name: /^Deliverables/ }).click();
  await expect(page).toHaveURL(/\/deliverables$/);
});

test("the palette finds nothing that its reader does not reach", async ({ open, busy }) => {
  const page = await open(busy.customer, `/${busy.slug}`);
  await page.keyboard.press("Control+k");
  const box = page.getByRole("dialog", { name: "Find anything" }).getByRole("combobox");
  await box.fill("Rollout");
  await expect(page.getByRole("option", { name: /Rollout/ })).toBeVisible();
  await box.fill("Kick-off");
  await expect(page.getByText("Nothing found.")).toBeVisible();
});

test("g and a letter go where the navigation says", async ({ open, busy }) => {
  const page = await open(busy.supplier, await projectPath(busy));
  for (const [letter, end] of [
    ["m", /\/milestones$/],
    ["d", /\/deliverables$/],
    ["v", /\/variations$/],
    ["o", /\/projects\/[^/]+$/],
    ["p", new RegExp(`/${busy.slug}/projects$`)],
    ["h", new RegExp(`/${busy.slug}$`)],
  ] as const) {
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await expect(page).toHaveURL(end);
  }
});

test("typing is not a shortcut", async ({ open, busy }) => {
  const path = `${await projectPath(busy)}/milestones`;
  const page = await open(busy.supplier, path);
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox");
  await expect(search).toBeFocused();
  await page.keyboard.type("gd?[");
  await expect(search).toHaveValue("gd?[");
  await expect(page).toHaveURL(/\/milestones(\?|$)/);
});

test("the sheet lists the keys, and switches single keys off", async ({ open, busy }) => {
  const page = await open(busy.supplier, await projectPath(busy));
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet.getByText("Find anything")).toBeVisible();
  await expect(sheet.getByText("Milestones")).toBeVisible();
  await expectAccessible(page);
  await sheet.getByText("Single-key shortcuts").click();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Find anything" })).toBeVisible();
  await expect(sheet).toBeHidden();
});

test("the switchers lead to another project and another organisation", async ({ open, busy }) => {
  const page = await open(busy.supplier, await projectPath(busy));
  await page.getByRole("banner").getByRole("button", { name: "Busy", exact: true }).click();
  await page.getByRole("menuitem", { name: "Second project" }).click();
  await expect(page).toHaveURL(new RegExp(`${await projectPath(busy, busy.secondProject)}$`));
  await expect(
    page.getByRole("banner").getByRole("button", { name: "Second project" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Busy", exact: true }).click();
  await page.getByRole("menuitem", { name: "New organisation" }).click();
  await expect(page).toHaveURL(/\/start$/);
});

test("what a person may not reach is not in the navigation", async ({ open, busy }) => {
  const page = await open(busy.customer, await projectPath(busy));
  await expect(navigation(page).getByRole("link", { name: "Milestones" })).toBeVisible();
  for (const name of ["People", "Clients", "Audit log", "Settings"])
    await expect(navigation(page).getByRole("link", { name, exact: true })).toHaveCount(0);
  await expect(navigation(page).getByRole("link", { name: "Portal" })).toBeVisible();
});

test("the folded navigation stays folded", async ({ open, busy }) => {
  const page = await open(busy.supplier, `/${busy.slug}`);
  await page.keyboard.press("[");
  await expect(page.getByRole("button", { name: "Unfold the navigation" })).toBeVisible();
  await page.reload();
  await untilAlive(page);
  await expect(page.getByRole("button", { name: "Unfold the navigation" })).toBeVisible();
  await expect(navigation(page).getByRole("link", { name: "Projects" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Unfold the navigation" }).click();
  await expect(page.getByRole("button", { name: "Fold the navigation" })).toBeVisible();
});

test("the theme is switched, and stays", async ({ open, busy }) => {
  const page = await open(busy.supplier, `/${busy.slug}`);
  await page.getByRole("button", { name: /^Account of/ }).click();
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("color-scheme", /dark/);
});

test("the first tab stop skips to the content", async ({ open, busy }) => {
  const page = await open(busy.supplier, `/${busy.slug}`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("on a phone the navigation is a drawer that closes behind itself", async ({ open, busy }) => {
  const page = await open(busy.supplier, await projectPath(busy), { phone: true });
  await page.getByRole("button", { name: "Navigation" }).click();
  const drawer = page.getByRole("dialog", { name: "Navigation" });
  await expect(drawer.getByRole("link", { name: "Deliverables" })).toBeVisible();
  await expectAccessible(page);
  await drawer.getByRole("link", { name: "Milestones" }).click();
  await expect(page).toHaveURL(/\/milestones$/);
  await expect(drawer).toBeHidden();
  await page.getByRole("button", { name: "Navigation" }).click();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(page.getByRole("button", { name: "Navigation" })).toBeFocused();
});
