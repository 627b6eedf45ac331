import { createClient } from "@supabase/supabase-js";
import { checkImage, thumbnailOf } from "../../lib/images/check.ts";
import { localProvider } from "../../worker/images/local.ts";
import { withClient } from "./database.mjs";

/**
 * Puts the pictures of the demo where its rows say they are, which SQL cannot do: those without a size are not drawn
 * yet. Looked at with each start, because one may have been interrupted.
 * @param {string} databaseUrl connection string of the schema's owner
 * @param {{ apiUrl: string }} settings
 * @param {{ secretKey: string }} secrets
 * @returns {Promise<string[]>} what was drawn
 */
export async function drawDemoImages(databaseUrl, { apiUrl }, { secretKey }) {
  const { storage } = createClient(apiUrl, secretKey, { auth: { persistSession: false } });
  const bucket = storage.from("workflow-results");
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select r.id, r.prompt_text, r.file_path, r.thumbnail_path, d.config ->> 'aspect_ratio' as aspect
         from public.workflow_batch_results r
         join public.execution_steps s on s.id = r.execution_step_id
         join public.workflow_steps d on d.id = s.step_id
        where r.status = 'completed' and r.bytes = 0`,
    );
    for (const row of rows) await draw(client, bucket, row);
    return rows.map(({ file_path }) => file_path);
  });
}

async function draw(client, bucket, { id, prompt_text, file_path, thumbnail_path, aspect }) {
  const { bytes } = await localProvider.generate(prompt_text, {
    model: "",
    aspectRatio: aspect ?? undefined,
    references: [],
  });
  const { mime, width, height } = await checkImage(bytes);
  await put(bucket, file_path, bytes, mime);
  await put(bucket, thumbnail_path, await thumbnailOf(bytes), "image/webp");
  await client.query(
    "update public.workflow_batch_results set bytes = $2, width = $3, height = $4 where id = $1",
    [id, bytes.byteLength, width, height],
  );
}

async function put(bucket, path, bytes, contentType) {
  const { error } = await bucket.upload(path, bytes, { contentType, upsert: true });
  if (error) throw error;
}
