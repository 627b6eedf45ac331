import type { APIRequestContext, Page, Request } from "@playwright/test";

import { addDeliverable, addMilestone } from "@/supabase/tests/delivery";
import { join, ok, owner, signUp } from "@/supabase/tests/world";

import { expect, test } from "./fixtures";
import { type Address, allAddresses } from "./routes";
import { projectPath, signWithPassword } from "./steps";

/*
 * Somebody with an account elsewhere, people of another client of the same supplier, a client's people at the supplier's
 * own addresses, and somebody without an account try every address; then they replay what the owner's browser sent. They
 * learn nothing: not even that there is something. A new address is closed to clients until it is named here.
 */

/** What Next's answer carries for "There is nothing here": the shell may be on its way before the page knows. */
const NOTHING = "NEXT_HTTP_ERROR_FALLBACK;404";

/** What it carries for a redirect, likewise. */
const SIGN_IN = /NEXT_REDIRECT;\w+;\/sign-in/;

/** Addresses that belong to nobody's organisation: they are for whoever asks. */
const OWN = /^\/(start|profile|notifications)?$/;
/** `dev` is only there where mail goes to a folder. */
const PUBLIC = /^\/(sign-in|sign-up|reset-password|verify|invite|auth|dev)|^\/api\/(health|verify)/;

test.describe.configure({ mode: "parallel" });

/** What a client's people share with their supplier: lists of what each of them reaches. */
const SHARED =
  /^\/\[org\](\/(projects|support|queue|queue\/decisions|(milestones|deliverables|variations)(\/export)?))?$/;
/** What stands under a record of theirs. */
const THEIRS =
  /^\/\[org\]\/(clients\/\[client\]|projects\/\[project\]|support\/\[ticket\])|^\/portal|^\/api\/(batch|certificates|clients|evidence|executions|files|organisations|reference-images|ticket-files)/;

test("an administrator of another organisation finds nothing, wherever they look", async ({
  open,
  busy,
}) => {
  test.slow();
  const { request } = await open(busy.outsider, "about:blank");
  for (const address of await addressesOfOthers(busy))
    namesNoRecord(await findsNothing(request, address), address.route);
  // A page is a page, whatever its address ends in; and in what the API answers nothing runs.
  expect((await fetchAs(request, "/nobody.png")).policy).toContain("'strict-dynamic'");
  expect((await fetchAs(request, "/api/nobody")).policy).toContain("sandbox");
});

test("people of another client of the same supplier find no record, wherever they look", async ({
  open,
  busy,
}) => {
  test.slow();
  const neighbour = await signUp("Nora Neighbour");
  const { admin, organisation } = busy;
  const client_id = crypto.randomUUID();
  await ok(
    admin.db
      .from("clients")
      .insert({ id: client_id, organisation_id: organisation, name: "Neighbours" }),
  );
  await join(admin, organisation, neighbour, { client_id, client_role: "client_admin" });
  const { request } = await open(neighbour, "about:blank");
  for (const address of await addressesOfOthers(busy)) {
    const text = SHARED.test(address.route)
      ? (await fetchAs(request, address.path)).text
      : await findsNothing(request, address);
    namesNoRecord(text, address.route);
  }
});

test("a client's person finds none of what is the supplier's own", async ({ open, busy }) => {
  test.slow();
  const { request } = await open(busy.customer, "about:blank");
  for (const address of await addressesOfOthers(busy))
    if (!SHARED.test(address.route) && !THEIRS.test(address.route))
      await findsNothing(request, address);
  const second = await projectPath(busy, busy.secondProject);
  for (const path of [second, `${second}/milestones`, `${second}/milestones/MS-001`])
    await findsNothing(request, { route: path, kind: "page", path });
});

test("somebody signed out is asked to sign in, wherever they look", async ({ open, busy }) => {
  test.slow();
  const page = await open(null, "about:blank");
  const own = ["/start", "/profile", "/notifications"].map((at) => ({ route: at, path: at }));
  for (const address of [...(await addressesOfOthers(busy)), ...own]) {
    const { status, url, text } = await fetchAs(page.request, address.path);
    const isAsked = new URL(url).pathname === "/sign-in" || SIGN_IN.test(text);
    const isRefused = "kind" in address && address.kind === "route" && status >= 400;
    expect.soft(isAsked || isRefused, `${address.route} answers ${status} at ${url}`).toBe(true);
  }
  await page.goto(`/${busy.slug}/projects`);
  await expect(page).toHaveURL(/\/sign-in\?/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("what the owner's browser sent does nothing with somebody else's session", async ({
  open,
  world,
  busy,
}) => {
  const milestone = await addMilestone(world);
  await addDeliverable(world, milestone);
  const page = await open(world.supplier, `${await projectPath(world)}/milestones`);
  const stranger = (await open(busy.outsider, "about:blank")).request;
  const nobody = (await open(null, "about:blank")).request;

  const create = await actionOf(page, async () => {
    await page.getByRole("button", { name: "New milestone" }).click();
    await page.getByLabel("Name").fill("Made once");
    await page.getByRole("button", { name: "Create milestone" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Made once");
  });
  await page.goto(`${await projectPath(world)}/milestones/MS-001`);
  const edit = await actionOf(page, async () => {
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await page.getByLabel("Description").fill("By the owner");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("By the owner", { exact: true })).toBeVisible();
  });
  const sign = await actionOf(page, () => signWithPassword(page, "Baseline"));
  const remove = await actionOf(page, async () => {
    await page.goto(`${await projectPath(world)}/milestones/MS-002`);
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete milestone" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete milestone" }).click();
    await expect(page.getByText("MS-002 deleted")).toBeVisible();
  });
  // The owner takes it all back, so that whatever a replay did would show.
  await owner(
    "update public.milestones set deleted_at = null, deleted_by = null where project_id = $1 and reference = 'MS-002'",
    [world.project],
  );
  const before = await snapshot(world.project);

  for (const [name, request] of Object.entries({ create, edit, sign, remove })) {
    for (const [who, session] of Object.entries({ stranger, nobody })) {
      const text = await replay(session, request);
      expect
        .soft(text, `${name} by ${who}`)
        .toContain("This does not exist, or you cannot reach it.");
      expect.soft(text, `${name} by ${who}`).not.toContain('"ok":true');
    }
  }
  expect(await snapshot(world.project)).toEqual(before);
});

/** What was answered: nothing is there, in the page's words or by the status. */
async function findsNothing(request: APIRequestContext, { kind, path: at, route }: Address) {
  const { status, text } = await fetchAs(request, at);
  if (kind === "page") expect.soft(text.includes(NOTHING), `${route} finds nothing`).toBe(true);
  else expect.soft(status, route).toBe(404);
  return text;
}

/** Names of the busy world's records; a reference may be in the address that was asked for. */
const RECORDS = /Busy (Client|Customer|banners|posters)|Rollout|Discovery|Training/i;

/** Neither what a page shows nor what its scripts carry. */
function namesNoRecord(text: string, route: string) {
  expect.soft(RECORDS.exec(text)?.[0], `${route} names no record`).toBeUndefined();
}

async function addressesOfOthers(busy: Parameters<typeof allAddresses>[0]): Promise<Address[]> {
  const addresses = (await allAddresses(busy)).filter(
    ({ route }) => !OWN.test(route) && !PUBLIC.test(route),
  );
  expect(addresses.length).toBeGreaterThan(20);
  return addresses;
}

/** Every answer, whatever it says, carries a policy of what may run in it. */
async function fetchAs(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  const policy = answer.headers()["content-security-policy"] ?? "";
  expect.soft(policy, path).toContain("default-src");
  return { status: answer.status(), url: answer.url(), text: await answer.text(), policy };
}

/** The server action that something sent: the last of them. */
async function actionOf(page: Page, run: () => Promise<unknown>): Promise<Request> {
  const sent: Request[] = [];
  const listen = (request: Request) =>
    void (request.headers()["next-action"] && sent.push(request));
  page.on("request", listen);
  await run();
  page.off("request", listen);
  const [first] = sent;
  if (!first) throw new Error("No server action was sent.");
  return first;
}

/** Sends the same bytes with the cookies of another session. */
async function replay(session: APIRequestContext, request: Request): Promise<string> {
  const {
    "next-action": action = "",
    "content-type": type = "",
    accept = "",
    "next-router-state-tree": tree = "",
  } = request.headers();
  const answer = await session.post(request.url(), {
    headers: {
      "next-action": action,
      "content-type": type,
      accept,
      "next-router-state-tree": tree,
      origin: new URL(request.url()).origin,
    },
    data: request.postDataBuffer() ?? "",
    maxRedirects: 0,
  });
  return answer.text();
}

/** All that the replayed actions could have changed. */
async function snapshot(project: string) {
  const milestones = await owner(
    "select to_jsonb(m) as row from public.milestones m where project_id = $1 order by id",
    [project],
  );
  const signatures = await owner(
    "select to_jsonb(s) as row from public.signatures s where project_id = $1 order by position",
    [project],
  );
  return { milestones, signatures };
}
