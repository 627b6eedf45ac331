import { enter } from "./bootstrap.mjs";

// Everything that must hold: `npm test`, or one part of it: `npm test -- --only db`.
// What follows a second `--` names files of that part: `npm test -- --only db -- signing`.
await enter(import.meta.url, async () =>
  (await import("./tests/run.mjs")).runTests(process.argv.slice(2)),
);
