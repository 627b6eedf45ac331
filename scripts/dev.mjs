import { enter } from "./bootstrap.mjs";

// Everything, with the application reloading as its files change.
await enter(import.meta.url, async () => (await import("./stack/serve.mjs")).serve("dev"));
