"use server";

import { revalidatePath } from "next/cache";

import { personAction, Refusal } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { providerKeyPlace } from "@/lib/images/key-place";
import type { Json } from "@/lib/supabase/database.types";
import { sealSecret, secretKey } from "@/lib/workflows/secrets";
import { objectOf } from "@/lib/workflows/values";

import {
  executionSchema,
  removeKeySchema,
  reviewSchema,
  runBatchSchema,
  saveKeySchema,
} from "./schema";

// Actions of a person, not of an organisation: staff and clients' people use the same, and the database parts them.

/** Runs a workflow on prompts, and on what else it reads; the execution's id. */
export const runBatch = personAction(
  runBatchSchema,
  async ({ db }, { id, workflow_id, client_id, prompts, reference_images, pairs }) => {
    const input = {
      ...(objectOf(pairs) as { [name: string]: Json }),
      prompts,
      ...(reference_images.length > 0 && { reference_images }),
    };
    await db
      .rpc("run_workflow", {
        execution_id: id,
        workflow_id,
        input,
        ...(client_id && { client_id }),
      })
      .throwOnError();
    revalidatePath("/", "layout");
    return { id };
  },
);

/** Makes again what failed; how many that is. */
export const retryFailures = personAction(executionSchema, async ({ db }, input) => {
  const count = unwrap(await db.rpc("retry_batch_failures", input));
  revalidatePath("/", "layout");
  return { count };
});

/** Stops a batch: what is made stays. */
export const cancelBatch = personAction(executionSchema, async ({ db }, input) => {
  await db.rpc("cancel_execution", input).throwOnError();
  revalidatePath("/", "layout");
});

/** Picks, rejects or rates images. */
export const reviewImages = personAction(reviewSchema, async ({ db }, { item_ids, changes }) => {
  await db.rpc("review_batch_results", { item_ids, changes }).throwOnError();
});

/** Keeps a client's key of Google: it is sealed here, and nobody reads it again. */
export const saveProviderKey = personAction(saveKeySchema, async ({ db }, { client_id, key }) => {
  const { organisation_id } = unwrap(
    await db.from("clients").select("organisation_id").eq("id", client_id).single(),
  );
  const row = {
    sealed: sealSecret(sealKey(), key, providerKeyPlace(organisation_id, client_id, "google")),
    last_four: key.slice(-4),
  };
  const changed = unwrap(
    await db
      .from("client_provider_keys")
      .update(row)
      .eq("client_id", client_id)
      .eq("provider", "google")
      .select("id"),
  );
  if (changed.length === 0)
    await db
      .from("client_provider_keys")
      .insert({ organisation_id, client_id, provider: "google", ...row })
      .throwOnError();
  revalidatePath("/", "layout");
});

/** Removes a client's key: what runs with it fails, what starts is drawn locally. */
export const removeProviderKey = personAction(removeKeySchema, async ({ db }, { client_id }) => {
  await db
    .from("client_provider_keys")
    .delete()
    .eq("client_id", client_id)
    .eq("provider", "google")
    .throwOnError();
  revalidatePath("/", "layout");
});

function sealKey(): Buffer {
  try {
    return secretKey();
  } catch {
    throw new Refusal(
      "no_seal",
      "Keys cannot be kept here: this server has no WORKFLOW_SECRET_KEY. Tell whoever runs it.",
    );
  }
}
