import { randomUUID } from "node:crypto";

import { ok, owner, type Person, type World } from "@/supabase/tests/world";

// What a client finds in its portal, made through the API by the supplier's administrator and the client's people.

const config = {
  model: "gemini-2.5-flash-image",
  prompts: "{{data.prompts}}",
  max_prompts: 20,
  supports_reference_images: true,
};
const IMAGES = { key: "images", name: "Make the images", type: "batch_generate", config };
const BRIEF = {
  key: "brief",
  name: "Agree on the brief",
  type: "approval",
  config: { title: "Is the brief of {{data.campaign}} final?", assignee: { type: "client" } },
};

/** A published workflow that makes images, offered to every client; with a brief, the client agrees to that first. */
export async function offerImages(
  { admin, organisation }: World,
  name: string,
  { hasBrief = false } = {},
): Promise<string> {
  const workflow_id = randomUUID();
  const definition = {
    name,
    steps: hasBrief ? [{ ...BRIEF, is_start: true }, IMAGES] : [{ ...IMAGES, is_start: true }],
    transitions: hasBrief ? [{ from: "brief", to: "images" }] : [],
  };
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
    person.db.rpc("run_workflow", {
      execution_id,
      workflow_id,
      client_id,
      input: { prompts, campaign: "Spring" },
    }),
  );
  return execution_id;
}

/** Two hundred more that failed: what draws locally never does. */
export async function failMore(execution_id: string) {
  await owner(
    `insert into public.workflow_batch_results (organisation_id, client_id, execution_id, execution_step_id, batch_index, prompt_text, status, provider, model, lane, error)
     select organisation_id, client_id, execution_id, execution_step_id, n, 'A burning lorry', 'failed', provider, model, lane, 'The provider refused this prompt.'
       from public.workflow_batch_results, generate_series(3, 202) as n where execution_id = $1 and batch_index = 0`,
    [execution_id],
  );
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
