import { addTicket } from "@/supabase/tests/support";
import { join, ok, ownerValue, signUp } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import {
  approve,
  ask,
  fillAndRun,
  giveAccess,
  inMain,
  lookThrough,
  PNG,
  report,
} from "./portal-steps";
import { offerImages, runImages } from "./portal-world";
import { card } from "./steps";

for (const [where, phone] of [
  ["at 390 pixels", true],
  ["on a wide screen", false],
] as const)
  test(`a client asks for a workflow, runs it, looks at the images, and is helped with a failed one, ${where}`, async ({
    open,
    world,
  }) => {
    test.slow();
    const { client, customer, admin, slug } = world;
    const workflow = await offerImages(world, "Campaign images", { hasBrief: true });
    const portal = `/portal/${client}`;
    const page = await open(customer, portal, { phone });
    const staff = await open(admin, "about:blank");
    await ask(page);
    if (phone) await approve(staff, slug);
    else await giveAccess(staff, slug, workflow);

    // The client is told, and led back to run it.
    await page.goto("/notifications");
    await page
      .getByRole("link", { name: /You may now run Campaign images/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${portal}/workflows`));
    if (phone) await expect(inMain(page).getByText("Gladly.")).toBeVisible();
    await page.getByRole("link", { name: "Run Campaign images" }).click();
    const made = await fillAndRun(page);
    await lookThrough(page, portal, made);
    await report(page, staff, { portal, slug, run: made });

    // One that is not wanted any more stops, and asks nothing.
    const second = await runImages(customer, workflow, client, ["A pier"]);
    await page.goto(`${portal}/runs/${second}`);
    await expect(page.getByText("Is the brief of Spring final?")).toBeVisible();
    await page.goto(`${portal}/decisions`);
    await expect(page.getByText("Is the brief of Spring final?")).toBeVisible();
    await expectAccessible(page, "decisions");
    await page.goto(`${portal}/runs/${second}`);
    await page.getByRole("button", { name: "Cancel run" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel run" }).click();
    await expect(page.getByText("It was cancelled").first()).toBeVisible();
    await page.goto(`${portal}/decisions`);
    await expect(page.getByText("Nothing to decide")).toBeVisible();
    await page.goto(`${portal}/people`);
    await page.getByRole("button", { name: "Invite" }).click();
    const invite = page.getByRole("dialog", { name: /^Invite to/ });
    await invite.getByLabel("E-mail").fill(`colleague-${client}@example.com`);
    await invite.getByRole("button", { name: "Send invitation" }).click();
    await expect(card(page, "Invitations").getByText(`colleague-${client}`)).toBeVisible();
  });

test("a portal is its own people's: everybody else finds nothing", async ({ open, world }) => {
  const { admin, customer, organisation, client } = world;
  const other = crypto.randomUUID();
  await ok(
    admin.db
      .from("clients")
      .insert({ id: other, organisation_id: organisation, name: "Second client" }),
  );
  // The first person of a client administers it.
  const first = await signUp("Fred First");
  await join(admin, organisation, first, { client_id: other, client_role: "client_member" });
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

  // Neither a guessed address nor a path of the bucket gives an image, and no path leads out of one's own folder.
  await expect.poll(() => madeOf([run]), { timeout: 60_000 }).toBe(1);
  const [item, path] = [
    await ownerValue<string>(
      "select id from public.workflow_batch_results where execution_id = $1",
      [run],
    ),
    await ownerValue<string>(
      "select file_path from public.workflow_batch_results where execution_id = $1",
      [run],
    ),
  ];
  const bucket = neighbour.db.storage.from("workflow-results");
  expect((await customer.db.storage.from("workflow-results").download(path)).error).toBeNull();
  for (const guess of [path, `${organisation}/${run}/../${run}/${path.split("/").at(-1)}`])
    expect((await bucket.download(guess)).error).not.toBeNull();
  const references = neighbour.db.storage.from("workflow-references");
  for (const at of [
    `${organisation}/${client}/${item}.png`,
    `${organisation}/${other}/../${client}/${item}.png`,
  ])
    expect((await references.upload(at, PNG, { contentType: "image/png" })).error).not.toBeNull();

  // In a portal of one's own, another's run is not there; what is offered cannot be run without access, in words.
  const ticket = await addTicket(world, customer, { subject: "Slow" });
  const page = await open(neighbour, `/portal/${other}/runs/${run}`);
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await page.goto(`/portal/${other}/tickets/${ticket}`);
  await expect(page.getByText("There is nothing here")).toBeVisible();
  for (const address of [
    `batch-items/${item}`,
    `batches/${run}`,
    `executions/${run}/events?pulse`,
  ]) {
    const answer = await page.request.get(`/api/${address}`);
    expect
      .soft([answer.status(), await answer.text()], address)
      .toEqual([404, expect.stringContaining("you cannot reach")]);
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
