import "server-only";

import { z } from "zod";

import { personAction, Refusal } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { hashOf } from "@/lib/files/queries";
import { checkImage, cleanImage, ImageRefused } from "@/lib/images/check";
import type { Db } from "@/lib/supabase/server";

const BUCKET = "workflow-references";

const schema = z.object({ owner_id: z.uuid(), bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/**
 * Keeps a reference image of a client, or of the organisation whose id is given: its pixels and nothing else. The same
 * image is kept once. Called by a route, because server actions do not take bodies of this size.
 */
export const keepReference = personAction(schema, async ({ db }, { owner_id, bytes }) => {
  const { extension, mime } = await check(bytes);
  const clean = await cleanImage(bytes);
  const path = `${await organisationOf(db, owner_id)}/${owner_id}/${nameOf(clean)}.${extension}`;
  const { error } = await db.storage.from(BUCKET).upload(path, clean, { contentType: mime });
  const code = error && "statusCode" in error ? String(error.statusCode) : "";
  if (error && code !== "409") {
    if (code === "403")
      throw new Refusal(
        "CS002",
        "Reference images are added by who runs workflows for this client.",
      );
    throw error;
  }
  return { path };
});

async function check(bytes: Uint8Array) {
  try {
    return await checkImage(bytes);
  } catch (error) {
    if (error instanceof ImageRefused) throw new Refusal("image", error.message);
    throw error;
  }
}

async function organisationOf(db: Db, owner_id: string): Promise<string> {
  const [client] = unwrap(await db.from("clients").select("organisation_id").eq("id", owner_id));
  return client?.organisation_id ?? owner_id;
}

/** A name that says nothing, the same for the same picture. */
function nameOf(bytes: Uint8Array): string {
  const hash = hashOf(bytes);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join("-");
}
