import { defineConfig, devices } from "@playwright/test";

// `npm test -- --only e2e` runs this against a stack of its own and sets these two. By hand, against
// a stack that is running: E2E_BASE_URL=http://localhost:3000 npx playwright test
const baseURL = process.env.E2E_BASE_URL ?? "http://localhost:3000";
const executablePath = process.env.E2E_CHROMIUM;

/*
 * Tests that were written but have not passed on the production build yet: it is not known whether the
 * test or the page is at fault. Each leaves this list when it has been seen to pass; none may join it.
 */
const UNPROVEN = [
  "the list is searched, filtered and sorted in its address, and downloaded as it stands",
  "the calendar takes days one by one, and a pasted year",
  "invitations are listed by how they stand",
  "name and theme are saved, twice in a row",
  "a built-in template is copied, changed and deleted",
  "an administrator changes a project, and its address with it",
  "two people who change the same project do not lose what either typed",
  "a person of the organisation is put on the team, changed and removed",
  "a breach raises a variation in one press; both sign, and the baseline moves",
  "a variation that time has overtaken says so, and is revised",
  "content that moves while somebody reads is not signed: the dialog shows what changed",
];
export default defineConfig({
  testDir: "e2e",
  outputDir: ".local/e2e",
  fullyParallel: false,
  workers: Number(process.env.E2E_WORKERS ?? 2),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
