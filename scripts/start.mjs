import { enter } from "./bootstrap.mjs";

// Everything, as in production: the local Supabase, the worker, the built application.
await enter(import.meta.url, async () => (await import("./stack/serve.mjs")).serve("start"));
