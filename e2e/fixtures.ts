import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page, test as base } from "@playwright/test";
import { createServerClient } from "@supabase/ssr";

import { SESSION_COOKIE } from "@/lib/auth/headers";
import {
  closeWorld,
  makeProject,
  password,
  type Person,
  stack,
  type World,
} from "@/supabase/tests/world";

import { type BusyWorld, makeBusyWorld } from "./busy-world";

/*
 * Each test owns its world: an organisation, a client and a project with both project managers on
 * the team, made through the API by people who did not exist before. `open(person, path)` gives a
 * browser of their own, signed in.
 */

type RunOptions = Parameters<AxeBuilder["options"]>[0];

type Fixtures = {
  world: World;
  /** Opens a path as a person, in a browser context of their own; as nobody without a person. */
  open: (
    person: Person | null,
    path: string,
    options?: { dark?: boolean; phone?: boolean },
  ) => Promise<Page>;
};

type WorkerFixtures = {
  /** A world with something on every page, for tests that only read; made once per worker. */
  busy: BusyWorld;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  busy: [
    // oxlint-disable-next-line no-empty-pattern -- as below
    async ({}, use) => {
      await use(await makeBusyWorld());
      await closeWorld();
    },
    { scope: "worker" },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  world: async ({}, use, info) => {
    await use(
      await makeProject(`E2e ${info.title.replaceAll(/[^A-Za-z ]/g, "").slice(0, 20)}`.trim()),
    );
  },
  open: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (person, path, options) => {
      const page = await openAs(browser, person, options);
      pages.push(page);
      await page.goto(path);
      await untilAlive(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

export { expect, password };

async function openAs(
  browser: Browser,
  person: Person | null,
  { dark = false, phone = false } = {},
): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    ...(phone && { viewport: { width: 390, height: 844 }, hasTouch: true }),
  });
  const { baseURL } = test.info().project.use;
  if (person)
    await context.addCookies(
      (await sessionCookies(person)).map((cookie) => ({
        ...cookie,
        url: baseURL ?? "http://localhost:3000",
      })),
    );
  return seeing(await context.newPage());
}

/**
 * A page whose texts and labels are those that can be seen. The router keeps the pages one came from in
 * the document, hidden, for the way back; roles leave them out by themselves.
 */
function seeing(page: Page): Page {
  const [byText, byLabel] = [page.getByText.bind(page), page.getByLabel.bind(page)];
  page.getByText = (...asked) => byText(...asked).filter({ visible: true });
  page.getByLabel = (...asked) => byLabel(...asked).filter({ visible: true });
  return page;
}

/** Until everything on the page answers: what is pressed before React has taken over is lost. */
export async function untilAlive(page: Page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("a[href], button, input")].every((element) =>
      Object.keys(element).some((key) => key.startsWith("__react")),
    ),
  );
}

/**
 * Until the page has its heading; every colour and place on its way to another is put at its end. Waiting
 * for that would not do: a page behind another one draws nothing, so nothing in it arrives.
 */
async function untilStill(page: Page) {
  await expect(page.locator("h1").filter({ visible: true }).first()).toBeVisible();
  await page.evaluate(() => {
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    // What inherits a colour sets out when the colour has arrived.
    for (let all = moving(), left = 20; all.length > 0 && left > 0; all = moving(), left -= 1)
      for (const animation of all) animation.finish();
  });
}

/** The cookies that signing in as the person gives, without the form. */
async function sessionCookies(person: Person): Promise<{ name: string; value: string }[]> {
  const jar = new Map<string, string>();
  const db = createServerClient(stack.apiUrl, stack.publishableKey, {
    cookieOptions: { name: SESSION_COOKIE },
    cookies: {
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      setAll: (changed) => changed.forEach(({ name, value }) => jar.set(name, value)),
    },
  });
  const { error } = await db.auth.signInWithPassword({ email: person.email, password });
  if (error) throw error;
  return [...jar].map(([name, value]) => ({ name, value }));
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation of WCAG 2.2 AA that axe can see, once what was asked for is there. */
export async function expectAccessible(page: Page, where = new URL(page.url()).pathname) {
  await expectNoViolation(page, where, { type: "tag", values: RULES });
}

/** Colours only: for the other theme of a page whose structure was looked at in the first. */
export async function expectContrast(page: Page, where: string) {
  await expectNoViolation(page, where, { type: "rule", values: ["color-contrast"] });
}

async function expectNoViolation(page: Page, where: string, runOnly: RunOptions["runOnly"]) {
  await untilStill(page);
  // There are no frames: without them axe needs no second page to put its findings together in.
  const axe = new AxeBuilder({ page, axeSource: "undefined" })
    .setLegacyMode()
    .options({ runOnly, resultTypes: ["violations"] });
  // Half a megabyte of script: once a document, where `analyze` would bring it twice a call.
  if (!(await page.evaluate(() => "axe" in window)))
    await page.evaluate(new AxeBuilder({ page })["script"]());
  const { violations } = await axe.analyze();
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  expect.soft(told, where).toEqual([]);
}
