import type { APIRequestContext, Page, Request } from "@playwright/test";

import { addDeliverable, addMilestone } from "@/supabase/tests/delivery";
import { owner } from "@/supabase/tests/world";

import { expect, test } from "./fixtures";
import { type Address, allAddresses } from "./routes";
import { projectPath, signWithPassword } from "./steps";

/*
 * Somebody with an account elsewhere, and somebody without one, try every address and replay what the
 * owner's browser sent. Both learn nothing: not even that there is something.
 */

const NOTHING = "There is nothing here";

/** Addresses that belong to nobody's organisation: they are for whoever asks. */
const OWN = /^\/(start|profile|notifications)?$/;
/** `dev` is only there where mail goes to a folder. */
const PUBLIC = /^\/(sign-in|sign-up|reset-password|verify|invite|auth|dev)|^\/api\/(health|verify)/;

test.describe.configure({ mode: "parallel" });

test("an administrator of another organisation finds nothing, wherever they look", async ({
  open,
  busy,
}) => {
  test.slow();
  const page = await open(busy.outsider, "about:blank");
  for (const address of await addressesOfOthers(busy)) {
    if (address.kind === "page") {
      const answer = await page.goto(address.path);
      expect
        .soft(answer?.headers()["content-security-policy"], address.route)
        .toContain("'strict-dynamic'");
      await expect.soft(page.getByText(NOTHING), address.route).toBeVisible();
      await expect.soft(page.locator("body"), address.route).not.toContainText("Busy");
    } else {
      const { status, text, policy } = await fetchAs(page.request, address.path);
      expect.soft(status, address.route).toBe(404);
      expect.soft(text, address.route).not.toMatch(/Busy|Rollout|MS-00/);
      expect.soft(policy, address.route).toContain("default-src");
    }
  }
  // A page is a page, whatever its address ends in; and what the API never runs, it does not run here either.
  expect((await fetchAs(page.request, "/nobody.png")).policy).toContain("'strict-dynamic'");
  expect((await fetchAs(page.request, "/api/nobody")).policy).toContain("sandbox");
});

test("somebody signed out is asked to sign in, wherever they look", async ({ open, busy }) => {
  test.slow();
  const page = await open(null, "about:blank");
  for (const address of await addressesOfOthers(busy)) {
    if (address.kind === "page") {
      await page.goto(address.path);
      await expect.soft(page, address.route).toHaveURL(/\/sign-in(\?|$)/);
      await expect.soft(page.getByRole("heading", { level: 1 }), address.route).toHaveCount(1);
    } else {
      const { status, url } = await fetchAs(page.request, address.path);
      expect
        .soft(
          status >= 400 || url.includes("/sign-in"),
          `${address.route} answers ${status} at ${url}`,
        )
        .toBe(true);
    }
  }
  for (const own of ["/start", "/profile", "/notifications"]) {
    await page.goto(own);
    await expect.soft(page, own).toHaveURL(/\/sign-in(\?|$)/);
  }
});

test("a client's person finds none of what is the supplier's own", async ({ open, busy }) => {
  const page = await open(busy.customer, "about:blank");
  const second = await projectPath(busy, busy.secondProject);
  for (const path of [
    `/${busy.slug}/people`,
    `/${busy.slug}/audit`,
    `/${busy.slug}/work`,
    `/${busy.slug}/work/team`,
    `/${busy.slug}/projects/new`,
    second,
    `${second}/milestones`,
    `${second}/milestones/MS-001`,
    "/admin",
  ]) {
    await page.goto(path);
    await expect.soft(page.getByText(NOTHING), path).toBeVisible();
  }
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

async function addressesOfOthers(busy: Parameters<typeof allAddresses>[0]): Promise<Address[]> {
  const addresses = (await allAddresses(busy)).filter(
    ({ route }) => !OWN.test(route) && !PUBLIC.test(route),
  );
  expect(addresses.length).toBeGreaterThan(20);
  return addresses;
}

async function fetchAs(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  const policy = answer.headers()["content-security-policy"] ?? "";
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
