import type { Page } from "@playwright/test";

import { addTicket } from "@/supabase/tests/support";
import { join, ok, owner, ownerValue, signUp } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { offerImages, runImages } from "./portal-world";
import { card, downloadedBytes } from "./steps";

const PROMPTS = ["A lighthouse at dawn", "A gritting lorry", "An old library at night"];

/** One of the rows or cards of the page itself. */
const inMain = (page: Page) => page.getByRole("main");

test("a client asks for a workflow, runs it, looks at the images, and is helped with a failed one", async ({
  open,
  world,
}) => {
  test.slow();
  const { client, customer, admin, slug } = world;
  await offerImages(world, "Campaign images");
  const portal = `/portal/${client}`;

  // At 390 pixels: nothing is there yet, and the page says what to do.
  const page = await open(customer, portal, { phone: true });
  await expect(page.getByText("Nothing is running")).toBeVisible();
  await expectAccessible(page, "an empty overview");
  await page.getByRole("link", { name: "See what is offered" }).click();
  await expect(page.getByText("No access yet")).toBeVisible();
  await expect(page.getByRole("link", { name: "Run Campaign images" })).toHaveCount(0);
  await page.getByRole("button", { name: /^Ask for access/ }).click();
  const ask = page.getByRole("dialog", { name: "Ask for Campaign images" });
  await ask.getByRole("textbox", { name: "What you want it for" }).fill("The winter campaign");
  await ask.getByRole("button", { name: "Ask", exact: true }).dblclick();
  await expect(inMain(page).getByText("“The winter campaign”")).toBeVisible();
  await expect(page.getByText("Pending")).toBeVisible();

  // The supplier approves, in a browser of their own.
  const staff = await open(admin, `/${slug}/workflows/requests`);
  await expect(staff.getByText("The winter campaign")).toBeVisible();
  await staff.getByRole("button", { name: "Row actions" }).click();
  await staff.getByRole("menuitem", { name: "Approve" }).click();
  const approval = staff.getByRole("dialog");
  await approval.getByLabel("A word to the client").fill("Gladly.");
  await approval.getByRole("button", { name: "Approve" }).click();
  await expect(approval).toBeHidden();

  // The client is told, and led back to run it.
  await page.goto("/notifications");
  await page.getByRole("link", { name: /You may now run Campaign images/ }).click();
  await expect(page).toHaveURL(new RegExp(`${portal}/workflows`));
  await expect(inMain(page).getByText("Gladly.")).toBeVisible();
  await page.getByRole("link", { name: "Run Campaign images" }).click();
  await page.getByRole("textbox", { name: /Prompts/ }).fill(PROMPTS.join("\n"));
  await page.getByRole("button", { name: "Make 3 images" }).click();
  await expect(page).toHaveURL(new RegExp(`${portal}/runs/`));
  // Nobody reloads the page: it follows what happens.
  await expect(page.getByText("3 of 3 made")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Completed").first()).toBeVisible();
  await expectAccessible(page, "a run on a phone");
  const run = page.url().split("/").at(-1) ?? "";

  // One more failed: what draws locally never does.
  await owner(
    `insert into public.workflow_batch_results (organisation_id, client_id, execution_id, execution_step_id, batch_index, prompt_text, status, provider, model, lane, error)
     select organisation_id, client_id, execution_id, execution_step_id, 3, 'A burning lorry', 'failed', provider, model, lane, 'The provider refused this prompt.'
       from public.workflow_batch_results where execution_id = $1 and batch_index = 0`,
    [run],
  );
  const wide = await open(customer, `${portal}/runs/${run}`);
  await expect(wide.getByText("3 of 4 made, 1 failed")).toBeVisible();
  await expect(wide.getByText("The provider refused this prompt.")).toBeVisible();
  const all = await downloadedBytes(wide, wide.getByRole("link", { name: "Download all" }));
  expect(all.subarray(0, 2).toString()).toBe("PK");
  await expectAccessible(wide, "a run");
  // A ticket about the one that failed: what is known of it is filled in.
  await wide.getByRole("button", { name: "Report a problem with image 4" }).click();
  const report = wide.getByRole("dialog", { name: "Report a problem with image 4" });
  await expect(report.getByRole("textbox", { name: "Description" })).toHaveValue(
    /A burning lorry[^]+The provider refused this prompt/,
  );
  await report.getByRole("textbox", { name: "Subject" }).fill("The lorry is missing");
  await report.getByRole("textbox", { name: "Description" }).fill("Why was it refused?");
  await report.getByRole("button", { name: "Raise ticket" }).dblclick();
  await expect(wide.getByRole("heading", { level: 1 })).toContainText("The lorry is missing");
  await expect(card(wide, "Facts")).toContainText("The provider refused this prompt.");
  const ticket = wide.url().split("/").at(-1) ?? "";

  // Staff answer; it waits for the client, and the portal says so.
  await staff.goto(`/${slug}/support/${ticket}`);
  await expect(card(staff, "Facts")).toContainText("Campaign images");
  await staff.getByRole("textbox", { name: "Answer" }).fill("May we say truck?");
  await staff.getByRole("button", { name: /Then/ }).click();
  await staff.getByRole("option", { name: "Waiting for the client" }).click();
  await staff.getByRole("button", { name: "Send" }).click();
  await expect(card(staff, "Clock")).toContainText("Paused: it waits for the client");
  await page.goto(portal);
  await expect(page.getByText("1 waits for you")).toBeVisible();
  await expect(card(page, "Recent results").getByRole("img")).toHaveCount(3);
  await expectAccessible(page, "an overview on a phone");
  await card(page, "Waiting for you")
    .getByRole("link", { name: /The lorry is missing/ })
    .click();
  await expect(page.getByText("May we say truck?")).toBeVisible();
});

test("results of all runs are picked, rated and downloaded; runs are filtered", async ({
  open,
  world,
}) => {
  test.slow();
  const { client, customer, admin } = world;
  const workflow_id = await offerImages(world, "Posters");
  await ok(admin.db.rpc("grant_workflow_access", { workflow_id, client_id: client }));
  const runs = [
    await runImages(customer, workflow_id, client, ["A kite", "A pier"]),
    await runImages(customer, workflow_id, client, ["A heron"]),
  ];
  await expect.poll(() => madeOf(runs), { timeout: 60_000 }).toBe(3);

  const portal = `/portal/${client}`;
  const page = await open(customer, `${portal}/results`);
  const images = inMain(page).getByRole("list", { name: "Images" });
  await expect(images.getByRole("listitem")).toHaveCount(3);
  await expectAccessible(page, "results");
  await images.getByRole("button", { name: "Open image 2" }).click();
  const viewer = page.getByRole("dialog", { name: "Image 2" });
  await viewer.getByRole("button", { name: "4 of 5" }).press("Enter");
  await viewer.getByRole("button", { name: "Pick image 2" }).press("Enter");
  await expect
    .poll(() =>
      ownerValue(
        "select concat(pick, rating) from public.workflow_batch_results where execution_id = $1 and batch_index = 1",
        [runs[0]],
      ),
    )
    .toBe("picked4");
  await page.goto(`${portal}/results?pick=picked`);
  await expect(images.getByRole("listitem")).toHaveCount(1);
  const zip = await downloadedBytes(page, page.getByRole("link", { name: "Download these" }));
  expect(zip.toString("latin1")).toContain("0002-A-pier.png");
  expect(zip.toString("latin1")).not.toContain("A-kite");

  await page.goto(`${portal}/runs?status=failed`);
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.goto(`${portal}/runs`);
  await expect(page.getByText("2 of 2 made")).toBeVisible();
});

test("a portal is its own people's: everybody else finds nothing", async ({ open, world }) => {
  const { admin, customer, organisation, client } = world;
  const other = crypto.randomUUID();
  await ok(
    admin.db
      .from("clients")
      .insert({ id: other, organisation_id: organisation, name: "Second client" }),
  );
  const neighbour = await signUp("Nora Neighbour");
  await join(admin, organisation, neighbour, { client_id: other, client_role: "client_member" });
  const workflow_id = await offerImages(world, "Maps");
  await ok(admin.db.rpc("grant_workflow_access", { workflow_id, client_id: client }));
  const run = await runImages(customer, workflow_id, client, ["A harbour"]);

  for (const person of [neighbour, admin]) {
    const page = await open(person, "about:blank");
    for (const path of ["", "/workflows", "/runs", `/runs/${run}`, "/results", "/people"]) {
      await page.goto(`/portal/${client}${path}`);
      await expect.soft(page.getByText("There is nothing here"), path).toBeVisible();
    }
    expect((await page.request.get(`/api/clients/${client}/results`)).status()).toBe(404);
  }

  // In a portal of one's own, another's run is not there; what is offered cannot be run without access, in words.
  const page = await open(neighbour, `/portal/${other}/runs/${run}`);
  const [item] = await owner<{ id: string }>(
    "select id from public.workflow_batch_results where execution_id = $1",
    [run],
  );
  const ticket = await addTicket(world, customer, { subject: "Slow" });
  for (const path of [
    `/api/batches/${run}`,
    `/api/batch-items/${item?.id}`,
    `/api/executions/${run}/events?once`,
    `/api/clients/${client}/results`,
  ])
    expect.soft((await page.request.get(path)).status(), path).toBe(404);
  for (const path of [`tickets/${ticket}`, `runs/${run}`]) {
    await page.goto(`/portal/${other}/${path}`);
    await expect.soft(page.getByText("There is nothing here"), path).toBeVisible();
  }
  await page.goto(`/portal/${other}/workflows/${workflow_id}/run`);
  await expect(page.getByText("Your company has no access to it yet.")).toBeVisible();
  // Who stands for a client only begins there.
  await page.goto(`/portal/${other}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second client");
  await expect(page.getByRole("link", { name: "People" })).toHaveCount(0);
});

function madeOf(runs: string[]) {
  return ownerValue<number>(
    "select count(*)::int from public.workflow_batch_results where execution_id = any ($1) and status = 'completed'",
    [runs],
  );
}
