import type { Locator, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedBytes, downloadedText } from "./steps";
import { publishWorkflow, runApproval } from "./workflow-world";

/** Chooses one of a select field. */
async function choose(page: Page, scope: Locator, label: string, option: string) {
  await scope
    .getByRole("button", { name: new RegExp(`${label}\\*?$`) })
    .last()
    .press("Enter");
  await page.getByRole("option", { name: new RegExp(`^${option}`) }).press("Enter");
}

async function newWorkflow(page: Page, name: string) {
  await page.getByRole("button", { name: "New workflow" }).first().press("Enter");
  const dialog = page.getByRole("dialog", { name: "New workflow" });
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByRole("button", { name: "Create workflow" }).press("Enter");
  await expect(page.getByRole("button", { name: "Add step" })).toBeVisible();
}

/** Adds a step by keyboard alone; it is selected, and its form is open. */
async function addStep(page: Page, name: string, kind: string, after?: string) {
  await page.getByRole("button", { name: "Add step" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a step" });
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  if (after) await choose(page, dialog, "After", after);
  await dialog.getByRole("radio", { name: new RegExp(`^${kind}`) }).press(" ");
  await dialog.getByRole("button", { name: "Add step" }).press("Enter");
  await expect(panel(page, name)).toBeVisible();
}

const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Drags from the lower edge of a step in the drawing to the upper edge of another. */
async function drawWay(page: Page, from: string, to: string) {
  const handle = (key: string, end: "source" | "target") =>
    page.locator(`[data-id="${key}"]`).locator(`.${end}`);
  await handle(from, "source").dragTo(handle(to, "target"), { steps: 5 });
}

/** Presses in the middle of a line. */
async function pressMiddle(page: Page, line: Locator) {
  const [x, y] = await line.evaluate((path: SVGPathElement) => {
    const middle = path.getPointAtLength(path.getTotalLength() / 2);
    const place = middle.matrixTransform(path.getScreenCTM() ?? undefined);
    return [place.x, place.y] as const;
  });
  await page.mouse.click(x, y);
}

async function untilSaved(page: Page) {
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
}

test("drawn, simulated, published, run, decided, and seen as it happens", async ({
  open,
  world,
}) => {
  const page = await open(world.admin, `/${world.slug}/workflows`);
  await expectAccessible(page);
  await newWorkflow(page, "Document approval");

  // By keyboard alone: two steps, the way between them, and a condition built by choosing.
  await addStep(page, "Approve it", "Approval");
  const approve = panel(page, "Approve it");
  await choose(page, approve, "Who decides", "Any administrator");
  await approve.getByLabel("Title", { exact: true }).fill("Approve {{data.document}}");
  await addStep(page, "Note it", "Set data", "Approve it");
  await page
    .getByRole("list", { name: "Steps" })
    .getByRole("button", { name: /^Approve it/ })
    .press("Enter");
  await approve.getByRole("button", { name: "Add a condition" }).press("Enter");
  await choose(page, approve, "Field", "approved");
  await approve.getByLabel("Value", { exact: true }).fill("true");
  await untilSaved(page);
  await expect(page.getByRole("list", { name: "Steps" })).toContainText(
    "if approved is true → Note it",
  );

  // A step without its values cannot be published; the fault stands where it is.
  await page.getByRole("button", { name: "Publish", exact: true }).press("Enter");
  const refused = page.getByRole("dialog", { name: "It cannot be published yet" });
  await expect(refused.getByRole("listitem")).toContainText("Note it, Values");
  await refused.getByRole("button", { name: "Close" }).last().press("Enter");
  await page
    .getByRole("list", { name: "Steps" })
    .getByRole("button", { name: /^Note it/ })
    .press("Enter");
  const note = panel(page, "Note it");
  await note.getByRole("button", { name: "Add a row" }).press("Enter");
  await note.getByLabel("Name", { exact: true }).last().fill("noted");
  await note.getByLabel("Value", { exact: true }).fill("true");
  await untilSaved(page);
  await expect(page.getByRole("list", { name: "Steps" })).not.toContainText("One to fifty names");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Simulate", exact: true }).press("Enter");
  const simulation = panel(page, "Simulation");
  await expect(simulation.getByLabel("Sample input")).toHaveValue(/"document": ""/);
  await simulation.getByRole("button", { name: "Walk" }).press("Enter");
  await simulation.getByRole("button", { name: "Go on" }).press("Enter");
  await expect(simulation).toContainText("It would complete.");
  await expect(simulation.getByRole("list", { name: "Path" }).getByRole("listitem")).toHaveCount(2);
  await simulation.getByRole("button", { name: "Close the simulation" }).press("Enter");

  await page.getByRole("button", { name: "Publish", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Publish version 1" }).press("Enter");
  await expect(page.getByText("Active, version 1")).toBeVisible();

  // A member runs it, and watches; the administrator decides in the queue.
  const member = await open(world.supplier, page.url().replace(/\/design$/, ""));
  await member.getByRole("button", { name: "Run", exact: true }).click();
  const run = member.getByRole("dialog", { name: "Run Document approval" });
  await expect(run.getByLabel("Name", { exact: true })).toHaveValue("document");
  await run.getByLabel("Value", { exact: true }).fill("the offer");
  await run.getByRole("button", { name: "Run", exact: true }).click();
  await expect(member.getByText(`Waits for ${world.admin.name}`)).toBeVisible();
  await expectAccessible(member);

  await page.goto(`/${world.slug}/queue/decisions`);
  await expectAccessible(page);
  const decision = card(page, "Approve the offer");
  await decision.getByLabel("Comment").fill("Go ahead");
  await decision.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Nothing to decide")).toBeVisible();

  await expect(member.locator("header").getByText("Completed", { exact: true })).toBeVisible();
  await expect(card(member, "Path")).toContainText(`Approved by ${world.admin.name}: “Go ahead”`);
});

test("what changed is compared and replayed, and an older version brought back", async ({
  open,
  world,
}) => {
  const workflow = await publishWorkflow(world.admin, world.organisation, "Compared");
  const execution = await runApproval(world.supplier, workflow);
  const page = await open(world.admin, `/${world.slug}/executions/${execution}`);
  await page.getByRole("button", { name: "Reject" }).click();
  await expect(page.locator("header").getByText("Completed", { exact: true })).toBeVisible();

  await page.goto(`/${world.slug}/workflows/${workflow}/design`);
  const steps = page.getByRole("list", { name: "Steps" });
  await steps.getByRole("button", { name: /^Worth asking/ }).click();
  await panel(page, "Worth asking").getByLabel("Value", { exact: true }).fill("5000");
  await untilSaved(page);
  await page.getByRole("button", { name: "Replay", exact: true }).click();
  const replay = page.getByRole("dialog", { name: "Replay" });
  await expect(replay.getByRole("listitem")).toContainText("Would go: Worth asking → Note it");
  await replay.getByRole("button", { name: "Close" }).click();

  // Undo and redo; a second pair of hands does not lose anything.
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(steps).toContainText("total is more than 500 →");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(steps).toContainText("total is more than 5000 →");
  await untilSaved(page);

  // By mouse: a way is drawn from step to step, chosen and taken away; its step stays.
  await drawWay(page, "note", "worth");
  const drawn = steps.getByRole("listitem").filter({ hasText: /^Note it/ });
  await expect(drawn).toContainText("→ Worth asking");
  await pressMiddle(page, page.getByLabel("Edge from note to worth").locator("path").last());
  await page.keyboard.press("Delete");
  await expect(drawn).not.toContainText("→");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(drawn).toContainText("→ Worth asking");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(drawn).not.toContainText("→");
  await untilSaved(page);

  const other = await open(world.admin, `/${world.slug}/workflows/${workflow}/design`);
  await addStep(other, "Theirs", "Decision");
  await untilSaved(other);
  await addStep(page, "Mine", "Decision");
  await page.getByRole("button", { name: "Show theirs" }).click();
  await expect(steps).toContainText("Theirs");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(steps).toContainText("Mine");
  await untilSaved(page);

  await page.goto(`/${world.slug}/workflows/${workflow}/versions?before=1`);
  await expectAccessible(page);
  const differences = page.getByRole("list", { name: "Differences" });
  await expect(differences).toContainText("Mine");
  await expect(differences).toContainText("total is more than 5000");

  await page.goto(`/${world.slug}/workflows/${workflow}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Actions for version 1" }).click();
  await page.getByRole("menuitem", { name: "Make the draft like this" }).click();
  await page.getByRole("button", { name: "Replace the draft" }).click();
  await expect(page.getByText("The draft has changed since")).toBeHidden();
  const exported = await page.request.get(`/${world.slug}/workflows/${workflow}/export`);
  expect(await exported.json()).toMatchObject({
    name: "Compared",
    format: "countersign.workflow.1",
  });
});

test("a run is cancelled, listed, exported and reported, and a secret is written and never read", async ({
  open,
  world,
}) => {
  const workflow = await publishWorkflow(world.admin, world.organisation, "Cancelled");
  const execution = await runApproval(world.supplier, workflow);
  const page = await open(world.admin, `/${world.slug}/executions/${execution}`);
  await page.getByRole("button", { name: "Cancel run" }).click();
  const dialog = page.getByRole("dialog", { name: "Cancel this run?" });
  await dialog.getByLabel("Reason").fill("Asked twice");
  await dialog.getByRole("button", { name: "Cancel run" }).click();
  await expect(page.getByText("It was cancelled").first()).toBeVisible();

  await page.goto(`/${world.slug}/executions?status=cancelled`);
  await expect(page.getByRole("row", { name: /Cancelled v1/ })).toBeVisible();
  await expectAccessible(page);
  const csv = await downloadedText(page, page.getByRole("link", { name: "CSV" }));
  expect(csv.split("\r\n")[1]).toContain("Cancelled,1,");

  // The report of the run, and that of its month: every number opens its runs, and it is a PDF.
  await page.goto(`/${world.slug}/executions/${execution}`);
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await expect(page.getByRole("list", { name: "Steps" })).toContainText("Approve the document");
  await page.goto(`/${world.slug}/workflows/reports/kept`);
  await page.getByRole("button", { name: "Make report" }).first().press("Enter");
  const make = page.getByRole("dialog", { name: "Make a report" });
  await make.getByRole("button", { name: "Make report" }).press("Enter");
  await expect(page.getByText(`by ${world.admin.name}`)).toBeVisible();
  const pdf = await downloadedBytes(page, page.getByRole("link", { name: "PDF" }));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  expect(text.join(" ")).toContain("Cancelled");
  await page.getByRole("link", { name: "1 runs, Cancelled" }).click();
  await expect(page.getByRole("row", { name: /Cancelled v1/ })).toBeVisible();

  await page.goto(`/${world.slug}/workflows/secrets`);
  await page.getByRole("button", { name: "Add secret" }).click();
  const secret = page.getByRole("dialog", { name: "Add a secret" });
  await secret.getByLabel("Name").fill("BILLING_KEY");
  await secret.getByLabel("Value", { exact: true }).fill("a-very-long-secret-1234");
  await secret.getByRole("button", { name: "Add secret" }).click();
  await expect(page.getByRole("list", { name: "Secrets" })).toContainText("ends in 1234");
  await expect(page.locator("body")).not.toContainText("very-long");
  await expectAccessible(page);
});

test("a client's people find no workflow, and an outsider none of ours", async ({
  open,
  world,
  busy,
}) => {
  const customer = await open(world.customer, `/${world.slug}/workflows`);
  await expect(customer.getByText("There is nothing here")).toBeVisible();
  const outsider = await open(busy.outsider, `/${busy.slug}/workflows/${busy.workflow}`);
  await expect(outsider.getByText("There is nothing here")).toBeVisible();
  const events = await outsider.request.get(`/api/executions/${busy.execution}/events?once`);
  expect(events.status()).toBe(404);
});
