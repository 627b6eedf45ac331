import { expect, expectAccessible, test } from "./fixtures";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("an administrator changes names, and the address after a warning", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/settings`);
  await page.getByLabel("Display name").fill("Harbour & Sons");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: /Harbour & Sons/ })).toBeVisible();

  await page.getByLabel("Address").fill("admin");
  await expect(page.getByText("Every link to this organisation will change")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/not allowed/)).toBeVisible();
  await page.getByLabel("Address").fill(`${world.slug}-b`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(new RegExp(`/${world.slug}-b/settings$`));
});

test("the logo is what is in the file, whatever it is called", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/settings/branding`);
  await expectAccessible(page);
  const choose = page.locator("input[type=file]");
  await choose.setInputFiles({
    name: "logo.png",
    mimeType: "image/png",
    buffer: Buffer.from("<svg onload='alert(1)'/>"),
  });
  await expect(page.getByText(/not a picture that can be a logo/)).toBeVisible();
  await choose.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: PNG });
  const logo = page.getByRole("img", { name: /^Logo of/ });
  await expect(logo).toBeVisible();
  const address = await logo.getAttribute("src");

  const customer = await open(world.customer, `/${world.slug}/projects`);
  expect((await customer.request.get(address ?? "")).headers()["content-type"]).toBe("image/png");
  const stranger = await open(null, "/sign-in");
  expect((await stranger.request.get(address ?? "")).status()).toBe(404);

  await page.getByRole("button", { name: "Remove" }).click();
  await expect(logo).toHaveCount(0);
});

test("the calendar takes days one by one, and a pasted year", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/settings/calendar`);
  await page.getByText("Saturday", { exact: true }).click();
  await page.getByLabel("The day ends at").fill("08:00");
  await page.getByRole("button", { name: "Save week" }).click();
  await expect(page.getByText("The day ends after it starts.")).toBeVisible();
  await page.getByLabel("The day ends at").fill("16:00");
  await page.getByRole("button", { name: "Save week" }).click();
  await expect(page.getByText("Working week saved")).toBeVisible();

  await page.getByRole("button", { name: "Paste a list" }).click();
  const dialog = page.getByRole("dialog", { name: "Paste days off" });
  await dialog.getByLabel("Days off").fill("2030-12-25 Christmas Day\nsometime in May");
  await expect(dialog.getByText("1 day read; not understood: line 2")).toBeVisible();
  await dialog.getByRole("button", { name: "Add days" }).click();
  await expect(dialog.getByText(/Line 2 cannot be read/)).toBeVisible();
  await dialog.getByLabel("Days off").fill("2030-12-25 Christmas Day\n1 May 2030 May Day");
  await dialog.getByRole("button", { name: "Add days" }).click();
  await expect(dialog).toBeHidden();
  const day = page.getByRole("main").getByRole("listitem").filter({ hasText: "May Day" });
  await expect(day).toBeVisible();
  await expectAccessible(page);

  await day.getByRole("button", { name: "Actions for May Day" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(day).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(day).toBeVisible();
});

test("formats and features are saved for everybody", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/settings/formats`);
  await expectAccessible(page);
  await page.getByRole("button", { name: /Dates/ }).click();
  await page.getByRole("option", { name: /YYYY-MM-DD/ }).click();
  await page.getByRole("button", { name: "Save formats" }).click();
  await expect(page.getByText("Formats saved")).toBeVisible();

  await page.getByRole("link", { name: "Features" }).click();
  await page.getByRole("switch", { name: "Variations" }).press(" ");
  await page.getByRole("button", { name: "Save features" }).click();
  await expect(page.getByText("Features saved")).toBeVisible();
  await page.goto(`/${world.slug}/projects/PRJ-001`);
  await expect(page.getByRole("link", { name: "Milestones" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Variations" })).toHaveCount(0);
});

test("a member reads the settings, and why they are fixed; a client's person does not find them", async ({
  open,
  world,
}) => {
  const page = await open(world.supplier, `/${world.slug}/settings`, { dark: true });
  await expect(page.getByText("You can read this, not change it")).toBeVisible();
  await expect(page.getByLabel("Display name")).toBeDisabled();
  await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
  await expectAccessible(page);
  const customer = await open(world.customer, `/${world.slug}/settings`);
  await expect(customer.getByText("There is nothing here")).toBeVisible();
});
