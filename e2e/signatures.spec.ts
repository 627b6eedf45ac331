import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";

import { addDeliverable, addMilestone, sign } from "@/supabase/tests/delivery";
import { ok, owner, password, type World } from "@/supabase/tests/world";

import { expect, expectAccessible, test, untilAlive } from "./fixtures";
import { card, downloadedBytes, projectPath, signWithPassword } from "./steps";

async function addBaseline(world: World, fields: Record<string, unknown> = {}) {
  const id = await addMilestone(world, fields);
  await addDeliverable(world, id);
  return { id, path: `${await projectPath(world)}/milestones/MS-001` };
}

test("both sides sign; a wrong password signs nothing, and the panel says whose turn it is", async ({
  open,
  world,
}) => {
  const { path: milestone } = await addBaseline(world);
  const page = await open(world.supplier, milestone);
  const panel = card(page, "Baseline");
  await expect(panel.getByText("Nobody has signed yet.")).toBeVisible();
  await panel.getByRole("button", { name: "Sign for the supplier" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign: MS-001 Discovery" });
  await expect(dialog.getByText("On behalf of the supplier I commit to deliver")).toBeVisible();
  await expect(dialog.getByText("After you the customer signs")).toBeVisible();
  await expectAccessible(page, "the sign dialog");

  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog.getByText("Type your password to sign.")).toBeVisible();
  await dialog.getByLabel("Your password").fill("not my password");
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog.getByText("This is not your password. Nothing was signed.")).toBeVisible();
  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByText("Waiting for the customer.")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Withdraw my signature" })).toBeVisible();

  const other = await open(world.customer, milestone);
  await signWithPassword(other, "Baseline");
  await expect(
    card(other, "Baseline").getByText("Locked: every signature asked for is there."),
  ).toBeVisible();
  await expect(
    card(other, "Baseline").getByRole("button", { name: /^Sign|^Withdraw/ }),
  ).toHaveCount(0);
  await expectAccessible(other);
});

test("content that moves while somebody reads is not signed: the dialog shows what changed", async ({
  open,
  world,
}) => {
  const { id, path: milestone } = await addBaseline(world);
  // On a phone the card comes last, and the button stands at the top as well.
  const page = await open(world.customer, milestone, { phone: true });
  await page.getByRole("button", { name: "Sign for the customer" }).first().click();
  const dialog = page.getByRole("dialog", { name: /^Sign: / });
  await ok(world.supplier.db.from("milestones").update({ end_date: "2030-04-30" }).eq("id", id));

  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  const changed = dialog.getByRole("region", { name: "What changed while you were reading" });
  await expect(
    changed.getByRole("row", { name: "Milestone: End 31/03/2030 30/04/2030" }),
  ).toBeVisible();
  await expect(dialog.getByText("so nothing was signed")).toBeVisible();
  expect(await owner("select 1 from public.signatures where subject_id = $1", [id])).toEqual([]);
  await expectAccessible(page, "the difference");

  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page, "Baseline").getByText("Waiting for the supplier.")).toBeVisible();
});

test("a signature is withdrawn, and stays in the ledger with its withdrawal", async ({
  open,
  world,
}) => {
  const { id, path: milestone } = await addBaseline(world);
  const { entry_hash } = await sign(world.supplier, "milestone_baseline", id);
  const page = await open(world.supplier, milestone);
  const panel = card(page, "Baseline");
  await panel.getByRole("button", { name: "Withdraw my signature" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Withdraw signature" }).click();
  await expect(panel.getByText("Nobody has signed yet.")).toBeVisible();
  await panel.getByText("Ledger (2 entries)").click();
  await expect(
    panel.getByRole("list", { name: "Ledger entries" }).getByRole("listitem"),
  ).toHaveCount(2);

  const nobody = await open(null, `/verify/${entry_hash}`);
  await expect(nobody.getByText("This signature no longer stands")).toBeVisible();
  await expect(nobody.getByText(/^It was withdrawn by entry \d+ of the ledger\.$/)).toBeVisible();
});

test("where nobody is asked to sign, the supplier's project manager completes", async ({
  open,
  world,
}) => {
  await owner("update public.projects set baseline_approval_authority = 'none' where id = $1", [
    world.project,
  ]);
  const { path: milestone } = await addBaseline(world);
  const page = await open(world.supplier, milestone);
  await card(page, "Baseline").getByRole("button", { name: "Complete" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Complete" }).click();
  await expect(card(page, "Baseline").getByText("Closed without signatures.")).toBeVisible();
});

test("the evidence holds on its own: ledger, offline verifier and certificate say the same", async ({
  open,
  busy,
  browser,
}) => {
  const page = await open(busy.customer, `${await projectPath(busy)}/signatures`);
  const { entryHash, id } = busy.accepted;
  await expect(page.getByText(/^The chain holds: \d+ entries, head /)).toBeVisible();
  await expectAccessible(page);
  const zip = unzipSync(
    new Uint8Array(
      await downloadedBytes(page, page.getByRole("link", { name: "Export evidence" })),
    ),
  );
  expect(Object.keys(zip).toSorted()).toEqual([
    "README.txt",
    "certificates/MS-001 acceptance certificate.pdf",
    "ledger.json",
    "verify.html",
  ]);

  const answer = await page.request.get(`/api/certificates/${id}`);
  for (const pdf of [zip["certificates/MS-001 acceptance certificate.pdf"], await answer.body()]) {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])), {
      mergePages: true,
    });
    for (const part of [
      "Acceptance certificate",
      "MS-001 Discovery",
      entryHash,
      busy.supplier.name,
      busy.customer.name,
    ])
      expect(text).toContain(part);
  }

  const file = path.join(mkdtempSync(path.join(tmpdir(), "evidence-")), "verify.html");
  writeFileSync(file, strFromU8(zip["verify.html"] ?? new Uint8Array()));
  const context = await browser.newContext({ offline: true });
  const offline = await context.newPage();
  await offline.goto(pathToFileURL(file).href);
  await expect(offline.getByText(/^The chain holds: /)).toBeVisible();
  await offline.getByLabel("Hash of an entry").fill(entryHash);
  await offline.getByRole("button", { name: "Find" }).click();
  await expect(offline.getByText(/^It is entry \d+ of \d+ in this ledger\.$/)).toBeVisible();
  await context.close();
});

test("anybody with the code verifies it, however it was copied", async ({ open, busy }) => {
  const page = await open(null, "/verify");
  await expectAccessible(page);
  const code = page.getByLabel("Code or address from the certificate");
  await code.fill("not a code");
  await page.getByRole("button", { name: "Verify" }).click();
  await expect(page.getByText("A code has 64 digits and letters")).toBeVisible();
  await code.fill(`https://example.com/verify/ ${busy.accepted.entryHash.toUpperCase()}`);
  await page.getByRole("button", { name: "Verify" }).click();
  await expect(page.getByText("This signature stands")).toBeVisible();
  await expect(
    page.getByText("Recomputed in your browser: what is shown is what was hashed."),
  ).toBeVisible();
  await untilAlive(page);
  await expectAccessible(page, "a verified signature");
  await page.goto(`/verify/${"0".repeat(64)}`);
  await expect(page.getByText("No signature has this code")).toBeVisible();
});
