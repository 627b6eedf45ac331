import "server-only";

import { notFound } from "next/navigation";
import { z } from "zod";

import type { OrgContext, PersonContext } from "@/lib/auth/context";
import { isNotFound, unwrap } from "@/lib/errors";

import type { Batch, BatchEstimate, BatchItem } from "./rules";

type Reader = Pick<PersonContext, "db">;

const BUCKET = "workflow-results";
const FILE_COLUMNS = "id, batch_index, prompt_text, mime, file_path, thumbnail_path";

/** The images of an execution, for both sides; "not found" out of reach. */
export async function getBatch({ db }: Reader, execution_id: string): Promise<Batch> {
  const asked = await db.rpc("get_batch", { execution_id });
  if (asked.error && isNotFound(asked.error)) notFound();
  return unwrap(asked) as unknown as Batch;
}

/** What running a workflow for a client takes and costs; "not found" where it makes no images. */
export async function getEstimate(
  { db }: Reader,
  workflow_id: string,
  client_id: string | null,
): Promise<BatchEstimate> {
  const asked = await db.rpc("estimate_batch", {
    workflow_id,
    prompts: 0,
    ...(client_id && { client_id }),
  });
  if (asked.error && (isNotFound(asked.error) || /^CS00[46]$/.test(asked.error.code))) notFound();
  return unwrap(asked) as unknown as BatchEstimate;
}

/** A workflow that makes images, the chosen client, and those that could be chosen. */
export async function getRunPage(context: OrgContext, workflowId: string, asked: unknown) {
  const { db, organisation } = context;
  const chosen = z.uuid().safeParse(asked);
  const [estimate, clients] = await Promise.all([
    getEstimate(context, workflowId, chosen.success ? chosen.data : null),
    db
      .from("clients")
      .select("id, name")
      .eq("organisation_id", organisation.id)
      .eq("status", "active")
      .order("name")
      .limit(200),
  ]);
  const all = unwrap(clients);
  const id = chosen.success ? chosen.data : estimate.workflow.client_id;
  return { estimate, client: all.find((client) => client.id === id) ?? null, clients: all };
}

export type StoredImage = Pick<BatchItem, "id" | "batch_index" | "prompt_text" | "mime"> & {
  file_path: string;
  thumbnail_path: string | null;
};

/** An image within the person's reach; null for every other id, and for what is not made. */
export async function findImage({ db }: Reader, id: string): Promise<StoredImage | null> {
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
  { db }: Reader,
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
export async function imageBytes({ db }: Reader, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const { data, error } = await db.storage.from(BUCKET).download(path);
  if (error) throw error;
  return new Uint8Array(await data.arrayBuffer());
}
