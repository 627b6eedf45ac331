import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

import { addDeliverable, addMilestone } from "@/supabase/tests/delivery";
import { password } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedBytes, projectPath, signWithPassword, typeDate } from "./steps";

/*
 * The story of the product: the project managers of both sides, each in a browser of their own, take a
 * project from an unsigned baseline to an accepted milestone; and somebody who was not there checks it.
 */

test("two people take a project from an unsigned baseline to an accepted milestone", async ({
  open,
  world,
}) => {
  test.slow();
  const project = await projectPath(world);
  const supplier = await open(world.supplier, project);
  const customer = await open(world.customer, `/${world.slug}`);
  const milestone = `${project}/milestones/MS-001`;

  await test.step("the supplier plans a milestone with two deliverables", async () => {
    await supplier
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: "Milestones" })
      .click();
    await supplier.getByRole("button", { name: "New milestone" }).first().click();
    const dialog = supplier.getByRole("dialog", { name: "New milestone" });
    await dialog.getByLabel("Name").fill("Discovery");
    await typeDate(dialog, "Start", "2030-01-01");
    await typeDate(dialog, "End", "2030-03-31");
    await dialog.getByRole("textbox", { name: "Billable", exact: true }).fill("1000");
    await dialog.getByLabel("Acceptance criteria").fill("The report is agreed.");
    await dialog.getByRole("button", { name: "Create milestone" }).click();
    await expect(supplier.getByRole("heading", { level: 1 })).toHaveText("MS-001 Discovery");
    await addByHand(supplier, `${project}/deliverables`, "Report", "2030-03-01");
    await supplier.goto(milestone);
    await addFromMilestone(supplier, "Plan", "2030-03-15");
  });

  await test.step("both sign the baseline", async () => {
    await supplier.goto(milestone);
    await signWithPassword(supplier, "Baseline");
    await expect(card(supplier, "Baseline").getByText("Waiting for the customer.")).toBeVisible();

    await customer.reload();
    await card(customer, "Waiting for you")
      .getByRole("link", { name: /MS-001 Discovery/ })
      .click();
    await expect(customer.getByRole("heading", { level: 1 })).toHaveText("MS-001 Discovery");
    await signWithPassword(customer, "Baseline");
    await expect(
      card(customer, "Baseline").getByText("every signature asked for is there"),
    ).toBeVisible();
  });

  await test.step("a date past the signed end is a breach, and one press raises the variation", async () => {
    await supplier.goto(`${project}/deliverables/DEL-002`);
    await supplier.getByRole("button", { name: "Edit", exact: true }).click();
    const dialog = supplier.getByRole("dialog", { name: "Edit DEL-002" });
    await expect(dialog.getByLabel("Name")).toBeDisabled();
    await typeDate(dialog, "Due", "2030-04-15");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();

    await supplier.goto(milestone);
    await expect(supplier.getByText("The signed baseline is breached")).toBeVisible();
    await expectAccessible(supplier);
    await supplier.getByRole("button", { name: "Raise a variation" }).click();
    await expect(supplier).toHaveURL(/\/variations\/VAR-001$/);
    await expect(
      supplier.getByText("15 Apr 2030").or(supplier.getByText("15/04/2030")).first(),
    ).toBeVisible();
  });

  await test.step("both sign the variation, and it applies", async () => {
    const send = supplier.getByRole("button", { name: "Submit", exact: true });
    if ((await send.getAttribute("aria-disabled")) === "true") {
      await supplier.getByRole("button", { name: "Edit", exact: true }).click();
      await supplier.getByRole("dialog").getByLabel("Reason").fill("The users are away in March.");
      await supplier.getByRole("dialog").getByRole("button", { name: "Save" }).click();
      await expect(supplier.getByRole("dialog")).toBeHidden();
    }
    await send.click();
    await supplier.getByRole("alertdialog").getByRole("button", { name: "Submit" }).click();
    await signWithPassword(supplier, "Agreement");

    await customer.goto(`${project}/variations/VAR-001`);
    await signWithPassword(customer, "Agreement");
    await expect(customer.getByText("Applied", { exact: true }).first()).toBeVisible();
    await customer.goto(milestone);
    await expect(customer.getByText("The signed baseline is breached")).toHaveCount(0);
    await expect(
      card(customer, "Baselines").getByRole("row").filter({ hasText: "VAR-001" }),
    ).toBeVisible();
  });

  await test.step("the report is submitted, rejected, resubmitted, reviewed and signed", async () => {
    const report = `${project}/deliverables/DEL-001`;
    await supplier.goto(report);
    await press(supplier, "Start work");
    await submit(supplier, "Submit for review");
    await customer.goto(report);
    await customer.getByRole("button", { name: "Reject", exact: true }).click();
    const dialog = customer.getByRole("dialog", { name: "Reject DEL-001" });
    await dialog.getByRole("button", { name: "Reject" }).click();
    await expect(dialog).toBeVisible();
    await dialog.getByLabel("What has to change").fill("The summary is missing.");
    await dialog.getByRole("button", { name: "Reject" }).click();
    await expect(dialog).toBeHidden();

    await supplier.reload();
    await expect(supplier.getByText("The summary is missing.").first()).toBeVisible();
    await submit(supplier, "Resubmit");
    await customer.reload();
    await press(customer, "Complete review");
    await signWithPassword(customer, "Sign-off");
    await supplier.reload();
    await signWithPassword(supplier, "Sign-off");
    await expect(supplier.getByText("Delivered", { exact: true }).first()).toBeVisible();
  });

  await test.step("so is the plan, without a detour", async () => {
    const plan = `${project}/deliverables/DEL-002`;
    await supplier.goto(plan);
    await press(supplier, "Start work");
    await submit(supplier, "Submit for review");
    await customer.goto(plan);
    await press(customer, "Complete review");
    await signWithPassword(customer, "Sign-off");
    await supplier.reload();
    await signWithPassword(supplier, "Sign-off");
  });

  const pdf =
    await test.step("both accept the milestone, and the certificate is downloaded", async () => {
      await supplier.goto(milestone);
      await signWithPassword(supplier, "Acceptance");
      await customer.goto(milestone);
      await signWithPassword(customer, "Acceptance");
      await expect(
        card(customer, "Acceptance").getByText("every signature asked for is there"),
      ).toBeVisible();
      await expectAccessible(customer);
      return downloadedBytes(customer, customer.getByRole("link", { name: "Certificate (PDF)" }));
    });

  await test.step("somebody who was not there checks it", async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    expect(text).toContain("Discovery");
    const code = /\/verify\/\s*([0-9a-f]{64})/.exec(text)?.[1] ?? "";
    const anybody = await open(null, "/verify");
    const box = anybody.getByRole("textbox", { name: "Code or address from the certificate" });
    await box.fill("0".repeat(64));
    await anybody.getByRole("button", { name: "Verify" }).click();
    await expect(anybody.getByText("No signature has this code")).toBeVisible();
    await box.fill(code);
    await anybody.getByRole("button", { name: "Verify" }).click();
    await expect(anybody).toHaveURL(new RegExp(code));
    await expect(anybody.getByRole("heading", { level: 1 })).toContainText("Discovery");
    await expect(anybody.getByText(world.supplier.name).first()).toBeVisible();
    await expect(anybody.getByText(world.customer.name).first()).toBeVisible();
    await expectAccessible(anybody);
  });
});

test("what changed while the sign dialog stood open is not signed, and is shown", async ({
  open,
  world,
}) => {
  const id = await addMilestone(world);
  await addDeliverable(world, id);
  const path = `${await projectPath(world)}/milestones/MS-001`;
  const [customer, supplier] = await Promise.all([
    open(world.customer, path),
    open(world.supplier, path),
  ]);
  await card(customer, "Baseline").getByRole("button", { name: "Sign for the customer" }).click();
  const dialog = customer.getByRole("dialog", { name: /^Sign: MS-001/ });
  await expect(dialog.getByText("1,000.00").first()).toBeVisible();
  await expectAccessible(customer);

  await supplier.getByRole("button", { name: "Edit", exact: true }).click();
  await supplier.getByRole("textbox", { name: "Billable", exact: true }).fill("2000");
  await supplier.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(supplier.getByRole("dialog")).toBeHidden();

  await dialog.getByLabel("Your password").fill("not the password");
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog.getByText("This is not your password. Nothing was signed.")).toBeVisible();
  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog.getByText("The content changed while you were reading")).toBeVisible();
  const changed = dialog
    .getByRole("region", { name: "What changed while you were reading" })
    .or(dialog.getByRole("table", { name: "What changed while you were reading" }));
  await expect(changed.first()).toContainText("1,000.00");
  await expect(changed.first()).toContainText("2,000.00");
  await expectAccessible(customer);

  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(card(customer, "Baseline").getByText("Waiting for the supplier.")).toBeVisible();
});

async function addByHand(page: Page, list: string, name: string, due: string) {
  await page.goto(list);
  await page.getByRole("button", { name: "New deliverable" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New deliverable" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("button", { name: /Milestone/ }).click();
  await page.getByRole("option", { name: /MS-001/ }).click();
  await typeDate(dialog, "Due", due);
  await dialog.getByRole("button", { name: "Create deliverable" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

async function addFromMilestone(page: Page, name: string, due: string) {
  await page.getByRole("button", { name: "Add deliverable" }).click();
  const dialog = page.getByRole("dialog", { name: "New deliverable" });
  await dialog.getByLabel("Name").fill(name);
  await typeDate(dialog, "Due", due);
  await dialog.getByRole("button", { name: "Create deliverable" }).click();
  await expect(card(page, "Deliverables")).toContainText(name);
}

/** Submits what is not all done, as it is. */
async function submit(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).click();
  const asked = page.getByRole("alertdialog", { name: /^Submit DEL-\d+ as it is\?$/ });
  await asked.getByRole("button", { name: "Submit as it is" }).click();
  await expect(asked).toBeHidden();
}

/** Presses one button after the other; each is gone once it has done its work. */
async function press(page: Page, ...names: string[]) {
  for (const name of names) {
    await page.getByRole("button", { name, exact: true }).click();
    // While it works, its name begins with "Working".
    await expect(
      page.getByRole("button", { name: new RegExp(`(^|Working )${name}$`) }),
    ).toBeHidden();
  }
}
