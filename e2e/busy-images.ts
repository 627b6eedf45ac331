import { randomUUID } from "node:crypto";

import { publish } from "@/supabase/tests/workflow-world";
import { owner, type World } from "@/supabase/tests/world";

const config = { model: "gemini-2.5-flash-image", supports_reference_images: true };

/** A workflow that makes images, asked for by the client, and a run of it: one failed, one to come. */
export async function makeImages(world: World) {
  const workflow = await publish(world, {
    steps: [{ key: "images", name: "Images", type: "batch_generate", is_start: true, config }],
  });
  const [execution, step, item] = [randomUUID(), randomUUID(), randomUUID()];
  await owner("update public.workflows set name = 'Busy images', is_offered = true where id = $1", [
    workflow,
  ]);
  await owner(
    "insert into public.workflow_requests (organisation_id, client_id, workflow_id, notes, created_by) values ($1, $2, $3, 'Busy campaign', $4)",
    [world.organisation, world.client, workflow, world.customer.id],
  );
  await owner(
    `insert into public.workflow_executions (id, organisation_id, workflow_id, version_id, client_id, requested_by)
     select $1, organisation_id, id, published_version_id, $3, $4 from public.workflows where id = $2`,
    [execution, workflow, world.client, world.admin.id],
  );
  await owner(
    `insert into public.execution_steps (id, organisation_id, execution_id, version_id, step_id, step_key, step_type, sequence)
     select $1, e.organisation_id, e.id, e.version_id, s.id, s.key, s.step_type, 1 from public.workflow_executions e join public.workflow_steps s on s.version_id = e.version_id where e.id = $2`,
    [step, execution],
  );
  await owner(
    `insert into public.workflow_batch_results (id, organisation_id, execution_id, execution_step_id, batch_index, prompt_text, status, provider, model, lane, error)
     values ($1, $2, $3, $4, 0, 'A cat', 'failed', 'local', 'm', $5, 'The worker was lost while it made this image.'),
            (gen_random_uuid(), $2, $3, $4, 1, 'A dog', 'cancelled', 'local', 'm', $5, null)`,
    [item, world.organisation, execution, step, `local:${world.organisation}`],
  );
  return { workflow, execution, item };
}
