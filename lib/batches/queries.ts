import "server-only";

import type { PersonContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import type { BatchEstimate, BatchItem } from "./rules";

export const RESULTS_BUCKET = "workflow-results";

const COLUMNS =
  "id, batch_index, prompt_text, status, provider, error, duration_ms, width, height, bytes, mime, pick, rating";

/** The images of an execution, in the order of their prompts: a thousand at most. */
export async function listBatchItems(
  { db }: Pick<PersonContext, "db">,
  execution_id: string,
): Promise<BatchItem[]> {
  const found = await db
    .from("workflow_batch_results")
    .select(COLUMNS)
    .eq("execution_id", execution_id)
    .order("batch_index")
    .limit(1000);
  return unwrap(found) as BatchItem[];
}

export type StoredImage = Pick<BatchItem, "id" | "batch_index" | "prompt_text" | "mime"> & {
  file_path: string;
  thumbnail_path: string | null;
};

const FILE_COLUMNS = "id, batch_index, prompt_text, mime, file_path, thumbnail_path";

/** An image within the person's reach; null for every other id, and for what is not made. */
export async function findImage({ db }: Pick<PersonContext, "db">, id: string) {
  const [found] = unwrap(
    await db
      .from("workflow_batch_results")
      .select(FILE_COLUMNS)
      .eq("id", id)
      .eq("status", "completed"),
  );
  return (found ?? null) as StoredImage | null;
}

/** The images of an execution that are made; only those picked, if asked. */
export async function listImages(
  { db }: Pick<PersonContext, "db">,
  execution_id: string,
  onlyPicked: boolean,
): Promise<StoredImage[]> {
  let query = db
    .from("workflow_batch_results")
    .select(FILE_COLUMNS)
    .eq("execution_id", execution_id)
    .eq("status", "completed");
  if (onlyPicked) query = query.eq("pick", "picked");
  return unwrap(await query.order("batch_index").limit(1000)) as StoredImage[];
}

/** The bytes at a path of the bucket, with the person's own rights. */
export async function imageBytes({ db }: Pick<PersonContext, "db">, path: string) {
  const { data, error } = await db.storage.from(RESULTS_BUCKET).download(path);
  if (error) throw error;
  return new Uint8Array(await data.arrayBuffer());
}

/** What so many prompts would cost. */
export async function estimateBatch(
  { db }: Pick<PersonContext, "db">,
  workflow_id: string,
  prompts: number,
  client_id: string | null,
): Promise<BatchEstimate> {
  const asked = db.rpc("estimate_batch", {
    workflow_id,
    prompts,
    ...(client_id && { client_id }),
  });
  return unwrap(await asked) as unknown as BatchEstimate;
}

export type ProviderKey = { provider: string; last_four: string; updated_at: string };

/** Which provider's key a client keeps: its end, and since when. */
export async function findProviderKey(
  { db }: Pick<PersonContext, "db">,
  client_id: string,
): Promise<ProviderKey | null> {
  const [found] = unwrap(
    await db
      .from("client_provider_keys")
      .select("provider, last_four, updated_at")
      .eq("client_id", client_id)
      .eq("provider", "google"),
  );
  return found ?? null;
}
