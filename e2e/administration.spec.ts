import { randomUUID } from "node:crypto";

import type { Page } from "@playwright/test";

import { owner, signUp } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";

/** A system administrator of this test alone. */
async function makeAdmin() {
  const person = await signUp("Sam System");
  await owner("update public.profiles set role = 'admin' where id = $1", [person.id]);
  return person;
}

/** Opens what a row offers, and picks one of it. */
async function pick(page: Page, row: string | RegExp, action: RegExp) {
  await page.getByRole("row", { name: row }).getByRole("button").last().click();
  await page.getByRole("menuitem", { name: action }).click();
}

test("the administration does not exist for others", async ({ open, world }) => {
  for (const path of ["/admin", "/admin/organisations", "/admin/people"]) {
    const page = await open(world.admin, path);
    await expect(page.getByRole("heading", { name: "Not found" })).toBeVisible();
  }
});

test("figures open the lists they count", async ({ open }) => {
  const page = await open(await makeAdmin(), "/");
  await expect(page).toHaveURL(/\/admin$/);
  await expect(page.getByText("Mail on its way")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Suspended people/ })
    .click();
  await expect(page).toHaveURL(/\/admin\/people\?status=suspended$/);
  await expectAccessible(page);
});

test("an organisation is suspended and its people lose their reach, then reactivated", async ({
  open,
  world,
}) => {
  const page = await open(await makeAdmin(), `/admin/organisations?q=${world.slug}`);
  await expectAccessible(page);
  await pick(page, new RegExp(world.slug), /Suspend/);
  await page.getByRole("button", { name: "Suspend", exact: true }).click();
  await expect(page.getByRole("row", { name: new RegExp(world.slug) })).toContainText("Suspended");
  const member = await open(world.supplier, `/${world.slug}`);
  await expect(member.getByRole("heading", { name: "Not found" })).toBeVisible();
  await pick(page, new RegExp(world.slug), /Reactivate/);
  await page.getByRole("button", { name: "Reactivate", exact: true }).click();
  await expect(page.getByRole("row", { name: new RegExp(world.slug) })).toContainText("Active");
});

test("tier and limits are set", async ({ open, world }) => {
  const page = await open(await makeAdmin(), `/admin/organisations?q=${world.slug}`);
  await pick(page, new RegExp(world.slug), /Tier and limits/);
  await page.getByLabel("People at most").fill("25");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: new RegExp(world.slug) })).toContainText("of 25");
});

test("entering says why, shows a banner, and can be left", async ({ open, world }) => {
  const admin = await makeAdmin();
  const outside = await open(admin, `/${world.slug}`);
  await expect(outside.getByRole("heading", { name: "Not found" })).toBeVisible();
  const page = await open(admin, `/admin/organisations?q=${world.slug}`);
  await pick(page, new RegExp(world.slug), /Enter/);
  await page.getByLabel("Reason").fill("Asked for in ticket 4711");
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${world.slug}$`));
  await expect(
    page.getByText("You entered this organisation as a system administrator"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page).toHaveURL(/\/admin\/organisations/);
  await page.goto(`/${world.slug}`);
  await expect(page.getByRole("heading", { name: "Not found" })).toBeVisible();
});

test("an account is suspended, and deleted only by its address", async ({ open }) => {
  const name = `Paul ${randomUUID().slice(0, 8)}`;
  const person = await signUp(name);
  const page = await open(await makeAdmin(), `/admin/people?q=${person.email}`);
  await pick(page, name, /Suspend/);
  await page.getByRole("button", { name: "Suspend", exact: true }).click();
  await expect(page.getByRole("row", { name })).toContainText("Suspended");
  await pick(page, name, /Delete/);
  const confirm = page.getByRole("button", { name: "Delete account" });
  await expect(confirm).toBeDisabled();
  await page.getByLabel(/^Type/).fill(person.email);
  await confirm.click();
  await expect(page.getByRole("row", { name })).toContainText("Deleted");
});
