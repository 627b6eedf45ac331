import { expect, expectAccessible, password, test } from "./fixtures";

test("name and theme are saved, twice in a row", async ({ open, world }) => {
  const page = await open(world.supplier, "/profile");
  await expectAccessible(page);
  for (const name of ["Ada First", "Ada Second"]) {
    await page.getByLabel("Your name").fill(name);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("button", { name: `Account of ${name}` })).toBeVisible();
  }
  await page.getByRole("radio", { name: "Dark" }).press(" ");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expectAccessible(page);
});

test("a password is changed only by who knows the present one, and ends other sessions", async ({
  open,
  world,
}) => {
  const page = await open(world.supplier, "/profile");
  await page.getByLabel("Present password").fill("not it at all");
  await page.getByLabel("New password").fill("another password");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your present password.")).toBeVisible();
  await page.getByLabel("Present password").fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("You are signed out everywhere else.")).toBeVisible();
  expect((await world.supplier.db.auth.refreshSession()).error).not.toBeNull();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Profile" })).toBeVisible();
});

test("mail of one kind is switched off and stays off", async ({ open, world }) => {
  const page = await open(world.customer, "/profile#notifications");
  const kind = page.getByRole("switch", { name: "A deliverable is submitted for review" });
  await expect(kind).toBeChecked();
  await page.getByText("A deliverable is submitted for review").click();
  await expect(kind).not.toBeChecked();
  await expect(async () => {
    const { data } = await world.customer.db.from("notification_preferences").select("kind, email");
    expect(data).toEqual([{ kind: "deliverable_submitted", email: false }]);
  }).toPass();
  await page.reload();
  await expect(kind).not.toBeChecked();

  // Only the organisation's own people have activities.
  const late = "An activity is late";
  await expect(page.getByRole("switch", { name: late })).toHaveCount(0);
  const member = await open(world.supplier, "/profile#notifications");
  await expect(member.getByRole("switch", { name: late })).toBeChecked();
});

test("somebody makes an organisation and begins there", async ({ open, world }) => {
  const page = await open(world.customer, "/start");
  await expectAccessible(page);
  await page.getByRole("button", { name: "New organisation" }).click();
  const name = `Ängström & Söhne ${world.slug.slice(-8)}`;
  await page.getByLabel("Name").fill(name);
  await expect(page.getByLabel("Address")).toHaveValue(`angstrom-sohne-${world.slug.slice(-8)}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Create organisation" }).click();
  await expect(page).toHaveURL(new RegExp(`/angstrom-sohne-${world.slug.slice(-8)}$`));
});
