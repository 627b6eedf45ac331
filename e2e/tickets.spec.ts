import { addDeliverable, addMilestone, move } from "@/supabase/tests/delivery";
import { addTicket, attach, replyTo } from "@/supabase/tests/support";
import { ok, owner, ownerValue, signUp } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedText, projectPath } from "./steps";

test("a defect is raised, keeps the deliverable from being signed, and is resolved", async ({
  open,
  world,
}) => {
  test.slow();
  const deliverable = await addDeliverable(world, await addMilestone(world), { name: "Manual" });
  await move(world.supplier, deliverable, "in_progress");
  await move(world.supplier, deliverable, "submitted");
  await move(world.customer, deliverable, "review_complete");

  const client = await open(world.customer, `/${world.slug}/support`, { phone: true });
  await expectAccessible(client, "an empty list");
  await client.getByRole("button", { name: "New ticket" }).first().click();
  const dialog = client.getByRole("dialog", { name: "New ticket" });
  await dialog.getByLabel("Subject").fill("Page 3 is missing");
  await dialog.getByRole("button", { name: /Kind/ }).click();
  await client.getByRole("option", { name: "Defect" }).click();
  await dialog.getByRole("combobox", { name: "Deliverable" }).fill("Manual");
  await client.getByRole("option", { name: /Manual/ }).click();
  await dialog.getByRole("textbox", { name: "Description" }).fill("It ends on page 2.");
  await dialog.locator("input[type=file]").setInputFiles({
    name: "proof.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("two pages"),
  });
  await expectAccessible(client, "the new ticket");
  await dialog.getByRole("button", { name: "Raise ticket" }).dblclick();
  await expect(client.getByRole("heading", { level: 1 })).toHaveText("TKT-0001 Page 3 is missing");
  await expect(client.getByText("cannot be signed until this is resolved")).toBeVisible();
  const proof = client.getByRole("link", { name: /proof.txt/ });
  expect(await downloadedText(client, proof)).toBe("two pages");
  const address = new URL(client.url()).pathname;

  const record = await open(world.supplier, `${await projectPath(world)}/deliverables/DEL-001`);
  await expect(record.getByText(/ticket about a defect is open/).first()).toBeVisible();

  const desk = await open(world.supplier, address);
  await desk.getByRole("button", { name: "Take it" }).click();
  await expect(card(desk, "Facts")).toContainText(world.supplier.name);
  await desk.getByRole("switch", { name: "Internal note" }).press(" ");
  await desk.getByRole("textbox", { name: "Internal note" }).fill("They broke it themselves.");
  await desk.getByRole("button", { name: "Add note" }).click();
  await expect(desk.getByRole("article", { name: /^Internal note of/ })).toBeVisible();
  await desk.getByRole("textbox", { name: "Answer" }).fill("Which version do you have?");
  await desk.getByRole("button", { name: /Then/ }).click();
  await desk.getByRole("option", { name: "Waiting for the client" }).click();
  await desk.getByRole("button", { name: "Send" }).click();
  await expect(card(desk, "Clock")).toContainText("Paused: it waits for the client");
  await expectAccessible(desk, "the desk's page");

  await client.reload();
  await expect(client.getByText("Waiting for you").first()).toBeVisible();
  await expect(client.getByText("Which version do you have?")).toBeVisible();
  await expect(client.getByText("They broke it")).toHaveCount(0);
  await expect(client.getByRole("heading", { name: "History" })).toHaveCount(0);
  await client.getByRole("textbox", { name: "Answer" }).fill("Version 2.");
  await client.getByRole("button", { name: "Send" }).click();
  await expect(
    client.getByRole("article", { name: `Message of ${world.customer.name}` }),
  ).toHaveCount(2);

  await desk.reload();
  await expect(card(desk, "Clock")).toContainText("Running: it is with us");
  await desk.getByRole("textbox", { name: "Answer" }).fill("Page 3 is in version 3.");
  await desk.getByRole("button", { name: /Then/ }).click();
  await desk.getByRole("option", { name: "Resolved" }).click();
  await desk.getByRole("button", { name: "Send" }).click();
  await expect(card(desk, "Clock")).toContainText("Stopped: it is resolved");
  await record.reload();
  await expect(record.getByText(/ticket about a defect is open/)).toHaveCount(0);

  await client.reload();
  await client.getByRole("radio", { name: "4" }).press(" ");
  await client.getByRole("textbox", { name: "Comment" }).fill("Quick.");
  await client.getByRole("button", { name: "Send rating" }).click();
  await expect(card(client, "How content your company is")).toContainText("4 of 5");
  // Scrolled, what is half under the header is a small target.
  await client.evaluate(() => globalThis.scrollTo(0, 0));
  await expectAccessible(client, "a rated ticket");
});

test("the queue is worked through in bulk, by views and by keyboard, and reported", async ({
  open,
  world,
}) => {
  await addTicket(world, world.customer, { subject: "Printer on fire", priority: "urgent" });
  const wish = await addTicket(world, world.customer, { subject: "A small wish", priority: "low" });
  const page = await open(world.admin, `/${world.slug}/support`);
  await expect(page.getByRole("link", { name: /Printer on fire/ })).toBeVisible();
  await expectAccessible(page, "the queue");
  for (const key of ["j", "x", "j", "x"]) await page.keyboard.press(key);
  await expect(page.getByText("2 chosen")).toBeVisible();
  await page.keyboard.press("t");
  await expect.poll(() => assigned(world.organisation, world.admin.id)).toBe(2);

  // Answered one after the other, and not over what was said meanwhile.
  await page.goto(`/${world.slug}/support?sort=subject`);
  await page.getByRole("link", { name: /A small wish/ }).click();
  await expect(page.getByRole("navigation", { name: "Queue" })).toContainText("1 of 2");
  await replyTo(world.customer, wish, "Today, if you can: see https://example.com/wish.");
  await page.getByRole("textbox", { name: "Answer" }).fill("Granted.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Somebody wrote here while you did")).toBeVisible();
  await expect(page.getByRole("link", { name: "https://example.com/wish" })).toBeVisible();
  await page.getByRole("button", { name: "Send, then next ticket" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Printer on fire");
  await page.keyboard.press("k");
  await expect(page.getByRole("list", { name: "Conversation" })).toContainText("Granted.");
  await expect(page.getByRole("textbox", { name: "Answer" })).toHaveValue("");

  // Merged, which a press takes back.
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Merge into another…" }).click();
  const merge = page.getByRole("dialog", { name: /^Merge TKT-/ });
  await merge.getByLabel("Into").fill("TKT-0001");
  await merge.getByRole("button", { name: "Merge" }).click();
  await expect(page.getByText("Holds TKT-0002 as well")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Holds TKT-0002 as well")).toBeHidden();

  await page.goto(`/${world.slug}/support?priority=urgent`);
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: "Save this view…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save this view" });
  await dialog.getByLabel("Name").fill("Fires");
  await dialog.getByRole("button", { name: "Save view" }).click();
  await expect(page.getByRole("button", { name: "Fires" })).toBeVisible();

  await page.goto(`/${world.slug}/support/reports`);
  await page.getByRole("link", { name: "Raised 2" }).click();
  await expect(page).toHaveURL(/created=/);
  await expect(page.getByRole("link", { name: /A small wish/ })).toBeVisible();

  await page.goto(`/${world.slug}/settings/support`);
  await page.getByRole("button", { name: "Change the target for Urgent" }).click();
  const target = page.getByRole("dialog", { name: "Target for Urgent" });
  await target.getByRole("textbox", { name: "Resolution" }).fill("2");
  await target.getByRole("button", { name: /Unit of resolution/ }).click();
  await page.getByRole("option", { name: "working days" }).click();
  await target.getByRole("button", { name: "Save" }).click();
  await expect(card(page, "Targets")).toContainText("resolution in 2 days");
  await expectAccessible(page, "the settings");
});

test("what is internal is found by no road, and nothing by somebody else", async ({
  open,
  world,
}) => {
  const { customer, admin } = world;
  const ticket = await addTicket(world, customer, { subject: "Slow" });
  const note = await replyTo(admin, ticket, "Xylophone", { is_internal: true });
  const secret = { name: "xylophone.txt", text: "xylophone", is_internal: true };
  const { id, path } = await attach(world, admin, ticket, note, secret);

  const page = await open(customer, `/${world.slug}/support/${ticket}`);
  expect((await page.content()).toLowerCase()).not.toContain("xylophone");
  expect((await page.request.get(`/api/ticket-files/${id}`)).status()).toBe(404);
  await page.goto(`/${world.slug}/support?q=xylophone&all=1`);
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.goto("/notifications");
  expect((await page.content()).toLowerCase()).not.toContain("xylophone");
  expect((await customer.db.storage.from("ticket-files").download(path)).error).not.toBeNull();
  const listed = await ok(
    customer.db.from("ticket_messages").select("body").eq("ticket_id", ticket),
  );
  expect(JSON.stringify(listed)).not.toContain("Xylophone");
  const mails = await owner(
    "select 1 from private.mail_outbox m join public.notifications n on n.id = (m.data ->> 'notification_id')::uuid where n.kind = 'ticket_noted' and m.recipient = $1",
    [customer.email],
  );
  expect(mails).toEqual([]);

  const stranger = await open(await signUp("Otto Outsider"), `/${world.slug}/support/${ticket}`);
  await expect(stranger.getByText("There is nothing here")).toBeVisible();
  expect((await stranger.request.get(`/api/ticket-files/${id}`)).status()).toBe(404);
});

const assigned = (organisation: string, person: string) =>
  ownerValue<number>(
    "select count(*)::int from public.tickets where organisation_id = $1 and assignee_id = $2",
    [organisation, person],
  );
