import { createStatelessClient } from "@/lib/supabase/server";

/** For whoever watches the installation: 200 while the database answers through the API, else 503. */
export async function GET() {
  // A token nobody has: an answer, whatever it says, is health.
  const { error } = await createStatelessClient().rpc("get_invitation_by_token", {
    token: "health",
  });
  return Response.json(
    { status: error ? "unavailable" : "ok" },
    { status: error ? 503 : 200, headers: { "cache-control": "no-store" } },
  );
}
