import { randomUUID } from "node:crypto";

import { ok, type Person, type World } from "@/supabase/tests/world";

// What a client finds in its portal, made through the API by the supplier's administrator and the client's people.

const IMAGES = {
  steps: [
    {
      key: "images",
      name: "Make the images",
      type: "batch_generate",
      is_start: true,
      config: { model: "gemini-2.5-flash-image", max_prompts: 20 },
    },
  ],
  transitions: [],
};

/** A published workflow that makes images, offered to every client. */
export async function offerImages({ admin, organisation }: World, name: string): Promise<string> {
  const workflow_id = randomUUID();
  const definition = { ...IMAGES, name };
  await ok(
    admin.db.rpc("import_workflow", { workflow_id, organisation_id: organisation, definition }),
  );
  await ok(admin.db.rpc("publish_workflow", { workflow_id }));
  await ok(admin.db.from("workflows").update({ is_offered: true }).eq("id", workflow_id));
  return workflow_id;
}

/** A run of it, by one of the client's people. */
export async function runImages(
  person: Person,
  workflow_id: string,
  client_id: string,
  prompts: string[],
): Promise<string> {
  const execution_id = randomUUID();
  await ok(
    person.db.rpc("run_workflow", { execution_id, workflow_id, client_id, input: { prompts } }),
  );
  return execution_id;
}

/** For the pages that only read: an offer with access, and a run of it. */
export async function addPortal(world: World) {
  const offer = await offerImages(world, "Busy posters");
  await ok(
    world.admin.db.rpc("grant_workflow_access", { workflow_id: offer, client_id: world.client }),
  );
  const request = randomUUID();
  const asked = { request_id: request, client_id: world.client };
  const other = await offerImages(world, "Busy banners");
  await ok(world.customer.db.rpc("request_workflow", { ...asked, workflow_id: other }));
  const run = await runImages(world.customer, offer, world.client, ["A lighthouse"]);
  return { offer, run, request };
}
