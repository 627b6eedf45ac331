import { readFileSync } from "node:fs";

import { addRecord } from "@/supabase/tests/pipeline";
import { ownerValue } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";

const csv = (name: string, text: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

test("a file is mapped and checked; its faulty rows are mended and imported", async ({
  open,
  world,
}) => {
  await addRecord(world, "candidates", { full_name: "Here Already", email: "ada@example.com" });
  const page = await open(world.supplier, `/${world.slug}/talent/import?type=candidates`);
  const text =
    "Who;E-mail;Phone;Shoe size\nAda;ada@example.com;+44 1632 960001;39\nBo;bo@;1;40\nCy;cy@example.com;2;41\n";
  await page.locator("input[type=file]").setInputFiles(csv("people.csv", text));
  await page.getByRole("button", { name: "Check the rows" }).click();
  await expect(page.getByText("Say which column is Name")).toBeVisible();
  await page.getByRole("button", { name: /Who/ }).click();
  await page.getByRole("option", { name: "Name (required)" }).click();
  await page.getByRole("button", { name: "Check the rows" }).click();
  await expect(page.getByText("1 of 3 rows cannot be imported")).toBeVisible();
  await expect(page.getByRole("list", { name: "Faults" })).toContainText(
    /bo@.*not an e-mail address/,
  );
  await expect(page.getByRole("list", { name: "Warnings" })).toContainText("there already");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Import the other 2 candidates" }).click();
  await expect(page.getByText("2 candidates imported")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the faulty rows" }).click(),
  ]);
  const faulty = readFileSync(await download.path(), "utf8");
  expect(faulty).toContain("Who,E-mail,Phone,Shoe size,Problem");

  await page.getByRole("button", { name: "Import another file" }).click();
  const mended = faulty.replace("bo@,", "bo@example.com,");
  await page.locator("input[type=file]").setInputFiles(csv("mended.csv", mended));
  // The columns are as they were chosen before.
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByRole("button", { name: "Import 1 candidate" }).click();
  await expect(page.getByText("1 candidate imported")).toBeVisible();
  await page.getByRole("link", { name: "Show candidates" }).click();
  await expect(page.getByRole("link", { name: "Bo" })).toBeVisible();
  expect(
    await ownerValue<string>(
      "select phone from public.candidates where organisation_id = $1 and full_name = 'Ada'",
      [world.organisation],
    ),
  ).toBe("+44 1632 960001");
});

test("an import whose answer is lost is not done twice", async ({ open, world }) => {
  const page = await open(world.supplier, `/${world.slug}/pipeline/import?type=leads`);
  const text = "Name,Company\nAda,Quay Ltd\nBo,Quay Ltd\n";
  await page.locator("input[type=file]").setInputFiles(csv("leads.csv", text));
  await page.getByRole("button", { name: "Check the rows" }).click();
  const run = page.getByRole("button", { name: "Import 2 leads" });
  await expect(run).toBeVisible();
  // The server does it; the browser never hears of it.
  await page.route("**/pipeline/import**", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await run.click();
  await expect(page.getByText("The server could not be reached")).toBeVisible();
  await page.unroute("**/pipeline/import**");
  await run.click();
  await expect(page.getByText("2 leads imported")).toBeVisible();
  const count = await ownerValue<string>(
    "select count(*)::text from public.leads where organisation_id = $1",
    [world.organisation],
  );
  expect(count).toBe("2");
});
