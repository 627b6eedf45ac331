import type { Page } from "@playwright/test";

import { bomb } from "@/lib/images/testing";
import { ownerValue } from "@/supabase/tests/world";

import { expect, expectAccessible } from "./fixtures";
import { failMore } from "./portal-world";
import { card, downloadedBytes } from "./steps";

// What a client does in its portal, and its supplier's people beside it, part by part.

const PROMPTS = ["A lighthouse at dawn", "A gritting lorry", "An old library at night"];
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** One of the rows or cards of the page itself. */
export const inMain = (page: Page) => page.getByRole("main");

/** Finds nothing yet, and asks for what is offered. */
export async function ask(page: Page) {
  await expect(page.getByText("Nothing is running")).toBeVisible();
  await expectAccessible(page, "an empty overview");
  await page.getByRole("link", { name: "See what is offered" }).click();
  await expect(page.getByText("No access yet")).toBeVisible();
  await expect(page.getByRole("link", { name: "Run Campaign images" })).toHaveCount(0);
  await page.getByRole("button", { name: /^Ask for access/ }).click();
  const dialog = page.getByRole("dialog", { name: "Ask for Campaign images" });
  await dialog.getByRole("textbox", { name: "What you want it for" }).fill("The winter campaign");
  await dialog.getByRole("button", { name: "Ask", exact: true }).dblclick();
  await expect(inMain(page).getByText("“The winter campaign”")).toBeVisible();
  await expect(page.getByText("Pending")).toBeVisible();
}

/** In the list of requests, with a word to the client. */
export async function approve(staff: Page, slug: string) {
  await staff.goto(`/${slug}/workflows/requests`);
  await expect(staff.getByText("The winter campaign")).toBeVisible();
  await staff.getByRole("button", { name: "Row actions" }).click();
  await staff.getByRole("menuitem", { name: "Approve" }).click();
  const dialog = staff.getByRole("dialog");
  await dialog.getByLabel("A word to the client").fill("Gladly.");
  await dialog.getByRole("button", { name: "Approve" }).click();
  await expect(dialog).toBeHidden();
}

/** On the workflow's page: given, ended with a reason, and given again. */
export async function giveAccess(staff: Page, slug: string, workflow: string) {
  await staff.goto(`/${slug}/workflows/${workflow}`);
  const clients = card(staff, "Clients that may run it");
  await expect(clients.getByText("No client yet")).toBeVisible();
  for (const isFirst of [true, false]) {
    await clients.getByRole("button", { name: "Give access" }).click();
    const dialog = staff.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "Client" }).press("ArrowDown");
    await staff.getByRole("option").first().press("Enter");
    await dialog.getByRole("button", { name: "Give access" }).dblclick();
    await expect(clients.getByRole("listitem")).toHaveCount(1);
    if (!isFirst) break;
    await expectAccessible(staff, "access to a workflow");
    await clients.getByRole("button", { name: /^Revoke/ }).click();
    await dialog.getByLabel("Reason").fill("Too early.");
    await dialog.getByRole("button", { name: "Revoke access" }).click();
    await expect(clients.getByText("No client yet")).toBeVisible();
  }
}

/** What is no plain picture is refused in words; what the steps read is asked for; nothing typed is lost. */
export async function fillAndRun(page: Page) {
  const choose = page.locator("input[type=file]").last();
  const sent = (name: string, buffer: Buffer) =>
    choose.setInputFiles({ name, mimeType: "image/png", buffer });
  await sent(
    "two.png",
    Buffer.concat([PNG, Buffer.from("PK\u0003\u0004<script>alert(1)</script>")]),
  );
  await expect(
    page.getByText("two.png: This image carries something behind its end"),
  ).toBeVisible();
  await sent("huge.png", Buffer.from(bomb(20_000, 20_000)));
  await expect(page.getByText("20,000 × 20,000 pixels; at most 50 million")).toBeVisible();
  await sent("street.png", PNG);
  await expect(page.getByRole("button", { name: /street\.png/ })).toBeVisible();

  await page.getByRole("textbox", { name: /^Prompts/ }).fill(PROMPTS.join("\n"));
  await page.getByRole("button", { name: "Make 3 images" }).click();
  await expect(page.getByText("The workflow needs this.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: /^Prompts/ })).toHaveValue(PROMPTS.join("\n"));
  await page.getByRole("textbox", { name: /^Campaign/ }).fill("Winter");
  await expectAccessible(page, "a run's form");
  await page.getByRole("button", { name: "Make 3 images" }).click();
  await expect(page).toHaveURL(/\/runs\//);

  // Nobody reloads the page: it follows what happens.
  const brief = card(page, "Is the brief of Winter final?");
  await brief.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("3 of 3 made")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Completed").first()).toBeVisible();
  await expectAccessible(page, "a run");
  return page.url().split("/").at(-1) ?? "";
}

/** Only what is in sight exists; what is picked and rated is kept, and comes down. */
export async function lookThrough(page: Page, portal: string, run: string) {
  await failMore(run);
  await page.reload();
  await expect(page.getByText("3 of 203 made, 200 failed")).toBeVisible();
  const cards = page.getByRole("list", { name: "Images" }).getByRole("listitem");
  await expect(cards.first()).toHaveAttribute("aria-setsize", "203");
  expect(await cards.count()).toBeLessThan(80);
  await page.getByRole("group", { name: "Images" }).press("End");
  await expect(page.getByRole("article", { name: "Image 203" })).toContainText(
    "The provider refused",
  );
  await page.getByRole("group", { name: "Images" }).press("Home");

  await page.getByRole("button", { name: "Open image 2" }).click();
  const viewer = page.getByRole("dialog", { name: "Image 2" });
  await viewer.getByRole("button", { name: "4 of 5" }).press("Enter");
  await viewer.getByRole("button", { name: "Pick image 2" }).press("Enter");
  await expect
    .poll(() =>
      ownerValue(
        "select concat(pick, rating) from public.workflow_batch_results where execution_id = $1 and batch_index = 1",
        [run],
      ),
    )
    .toBe("picked4");
  await page.keyboard.press("Escape");
  const all = await downloadedBytes(page, page.getByRole("link", { name: "Download all" }));
  expect(all.toString("latin1")).toContain("0001-A-lighthouse-at-dawn.png");
  await page.goto(`${portal}/results?pick=picked`);
  await expect(
    inMain(page).getByRole("list", { name: "Images" }).getByRole("listitem"),
  ).toHaveCount(1);
  await expectAccessible(page, "results");
  const picked = await downloadedBytes(page, page.getByRole("link", { name: "Download these" }));
  expect(picked.toString("latin1")).toContain("0002-A-gritting-lorry.png");
  expect(picked.toString("latin1")).not.toContain("lighthouse");
}

/** A ticket about one that failed; staff answer in a browser of their own, and the portal says for whom it waits. */
export async function report(
  page: Page,
  staff: Page,
  { portal, slug, run }: Record<string, string>,
) {
  await page.goto(`${portal}/runs`);
  await page.getByRole("link", { name: "Campaign images" }).first().click();
  await expect(page).toHaveURL(new RegExp(`${run}$`));
  await page.getByRole("button", { name: /^Failed 200/ }).click();
  await page.getByRole("button", { name: "Report a problem with image 4", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Report a problem with image 4" });
  await expect(dialog.getByRole("textbox", { name: "Description" })).toHaveValue(
    /The provider refused/,
  );
  await dialog.getByRole("textbox", { name: "Subject" }).fill("The lorry is missing");
  await dialog.getByRole("textbox", { name: "Description" }).fill("Why was it refused?");
  await dialog.getByRole("button", { name: "Raise ticket" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("The lorry is missing");
  await expect(card(page, "Facts")).toContainText("Campaign images");

  await staff.goto(`/${slug}/support/${page.url().split("/").at(-1)}`);
  await expect(card(staff, "Facts")).toContainText("The provider refused this prompt.");
  await staff.getByRole("textbox", { name: "Answer" }).fill("May we say truck?");
  await staff.getByRole("button", { name: /Then/ }).click();
  await staff.getByRole("option", { name: "Waiting for the client" }).click();
  await staff.getByRole("button", { name: "Send" }).click();
  await expect(card(staff, "Clock")).toContainText("Paused: it waits for the client");
  await page.goto(portal ?? "");
  await expect(page.getByText("1 waits for you")).toBeVisible();
  await expect(card(page, "Recent results").getByRole("img")).toHaveCount(3);
  await expectAccessible(page, "an overview");
  await card(page, "Waiting for you")
    .getByRole("link", { name: /The lorry is missing/ })
    .click();
  await expect(page.getByText("May we say truck?")).toBeVisible();
}
