import { randomUUID } from "node:crypto";

import type { Page } from "@playwright/test";

import { expect, expectAccessible, password, test } from "./fixtures";
import { mailedLink } from "./mail";

const newAddress = () => `new.${randomUUID().slice(0, 12)}@example.com`;

async function signIn(page: Page, email: string, secret: string) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("the front door says what this is and how to get in", async ({ open }) => {
  const page = await open(null, "/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("sign what was agreed");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Create an account" }).click();
  await expect(page).toHaveURL(/\/sign-up$/);
});

test("somebody new creates an account and picks where to begin", async ({ open }) => {
  const page = await open(null, "/sign-up");
  await expectAccessible(page);
  const email = newAddress();
  await page.getByLabel("Your name").fill("Nora New");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("At least 8 characters.").first()).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Nora New");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/start$/);
});

test("a member begins in their organisation, a client's person in its portal", async ({
  open,
  world,
}) => {
  const supplier = await open(null, "/sign-in");
  await signIn(supplier, world.supplier.email, password);
  await expect(supplier).toHaveURL(new RegExp(`/${world.slug}$`));
  const customer = await open(null, "/sign-in");
  await signIn(customer, world.customer.email, password);
  await expect(customer).toHaveURL(new RegExp(`/portal/${world.client}$`));
});

test("signing in leads back to the page that was asked for, and never to another site", async ({
  open,
  world,
}) => {
  const page = await open(null, `/${world.slug}/projects`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, world.supplier.email, password);
  await expect(page).toHaveURL(new RegExp(`/${world.slug}/projects$`));

  const lured = await open(null, "/sign-in?next=//evil.example/page");
  await signIn(lured, world.supplier.email, password);
  await expect(lured).toHaveURL(new RegExp(`/${world.slug}$`));
});

test("a wrong password and an unknown address get the same answer, and what was typed stays", async ({
  open,
  world,
}) => {
  const page = await open(null, "/sign-in");
  await expectAccessible(page);
  for (const email of [world.supplier.email, newAddress()]) {
    await signIn(page, email, "not the password");
    await expect(
      page.getByRole("alert").filter({ hasText: "The address or the password is not right." }),
    ).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  }
});

test("signing out ends the session", async ({ open, world }) => {
  const page = await open(world.supplier, `/${world.slug}`);
  await page.getByRole("button", { name: /^Account of/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto(`/${world.slug}`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("a forgotten password is replaced through a mailed link, once", async ({ open, world }) => {
  const page = await open(null, "/reset-password");
  await expectAccessible(page);
  const { email } = world.supplier;
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("Look into your mail")).toBeVisible();
  const { pathname, search } = new URL(await mailedLink(email, /password/i));
  await page.goto(pathname + search);
  await expect(page.getByRole("heading", { name: "Choose a new password" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("New password").fill("another password");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page).toHaveURL(new RegExp(`/${world.slug}$`));

  const again = await open(null, pathname + search);
  await expect(again.getByText("This link no longer works")).toBeVisible();
  await again.goto("/sign-in");
  await signIn(again, email, password);
  await expect(again.getByText("The address or the password is not right.")).toBeVisible();
  await signIn(again, email, "another password");
  await expect(again).toHaveURL(new RegExp(`/${world.slug}$`));
});

test("an unknown address gets the same answer to a forgotten password", async ({ open }) => {
  const page = await open(null, "/reset-password");
  await page.getByLabel("E-mail address").fill(newAddress());
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("Look into your mail")).toBeVisible();
});

test("nobody sets a password without a recovery link or the present password", async ({
  open,
  world,
}) => {
  const page = await open(world.supplier, "/reset-password/new");
  await expect(page.getByText("This link no longer works")).toBeVisible();
});

test("a made-up link leads nowhere", async ({ open }) => {
  for (const search of [
    "",
    "?type=recovery",
    "?type=signup&token_hash=aaaaaaaaaaaaaaaaaaaa",
    "?type=x&token_hash=aaaaaaaaaaaaaaaaaaaa&next=https://evil.example",
  ]) {
    const page = await open(null, `/auth/confirm${search}`);
    await expect(page).toHaveURL(/\/sign-in\?problem=link$/);
  }
});
