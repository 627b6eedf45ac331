import { enter } from "./bootstrap.mjs";

// Everything that must hold: `npm test`, or one part of it: `npm test -- --only db`.
// What follows a second `--` goes to Playwright: `npm test -- --only e2e -- signing`.
await enter(import.meta.url, async () =>
  (await import("./tests/run.mjs")).runTests(process.argv.slice(2)),
);
