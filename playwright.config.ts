import { defineConfig, devices } from "@playwright/test";

// `npm test -- --only e2e` runs this against a stack of its own and sets these two. By hand, against
// a stack that is running: E2E_BASE_URL=http://localhost:3000 npx playwright test
const baseURL = process.env.E2E_BASE_URL ?? "http://localhost:3000";
const executablePath = process.env.E2E_CHROMIUM;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".local/e2e",
  fullyParallel: false,
  workers: Number(process.env.E2E_WORKERS ?? 2),
  forbidOnly: Boolean(process.env.CI),
  // A second try tells a slow machine from a fault; the run names each test that needed one.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    // Recording slows every test down; E2E_TRACE=1 for one that has to be watched.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
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
