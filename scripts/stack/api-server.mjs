import process from "node:process";
import { serve } from "@hono/node-server";
import { createApi } from "@supabase/lite/cli";
import { asPostgrest } from "./api-errors.mjs";
import { speakPostgrest } from "./api-values.mjs";
import { mailFolder } from "./mail.mjs";

// The local Supabase API in a process of its own: what `lite start --no-admin` does, with the
// differences below, which its command line cannot express.

const { project } = await createApi({ withSupabaseClient: false });
const app = await project.local.createApp("supabase/config.json", { admin: false });
app.drivers.email = mailFolder(process.env.MAIL_DIR);

// On its first request Lite grants ALL on every table that has row security to anon,
// authenticated and service_role. Our column grants would be gone, and with them what protects
// signatures and totals. Row security is always on here, so the answer is always yes.
app.connection.ensureRlsContext = async () => true;

speakPostgrest(app.connection.driver.options);
const normalise = app.connection.normalizeDbError.bind(app.connection);
app.connection.normalizeDbError = (error) => asPostgrest(normalise(error));

if (process.argv.includes("--create-schemas")) {
  await app.ensureSystemSchema();
  process.exit(0);
}

const { api } = app.config;
const listener = serve({
  hostname: "127.0.0.1",
  port: api.port,
  fetch: (request, env) =>
    app.fetch(request, { peerAddress: env.incoming.socket.remoteAddress ?? null }),
});

// Tables are read once and remembered; a rebuilt database says so with this signal.
process.on("SIGHUP", () => void app.connection.clearSchemaCache());

for (const event of ["SIGTERM", "SIGINT", "disconnect"]) {
  process.on(event, () => {
    listener.close(() => process.exit(0));
    listener.closeAllConnections();
  });
}
