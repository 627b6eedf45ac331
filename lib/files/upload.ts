import "server-only";

import { projectAction, Refusal } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import type { Db } from "@/lib/supabase/server";

import { detectContentType } from "./detect";
import { nameFor } from "./file-name";
import { KINDS_IN_WORDS } from "./kinds";
import { BUCKET, downloadBytes, hashOf } from "./queries";
import { uploadFileSchema } from "./schema";

/**
 * Keeps a file of a deliverable: first the bytes, then the row that shows them, so that a row without
 * bytes never exists. Both are written with the person's own rights. Asked again with the same id, it
 * finds what it did before. Called by a route, because server actions neither stream nor tell progress.
 */
export const uploadFile = projectAction(
  uploadFileSchema,
  async ({ db, organisation, project }, { id, deliverable_id, name, bytes }) => {
    const content_type = await detectContentType(bytes, name);
    if (!content_type)
      throw new Refusal(
        "file_kind",
        `The content of this file is not of a kind that is kept here. Use ${KINDS_IN_WORDS}.`,
      );
    const sha256 = hashOf(bytes);
    await storeBytes(db, {
      bucket: BUCKET,
      path: `${organisation.id}/${project.id}/${deliverable_id}/${id}`,
      bytes,
      contentType: content_type,
      sha256,
      refusal:
        "Files are added by the assignee and the supplier's project manager, while the deliverable is open.",
    });
    const row = {
      id,
      organisation_id: organisation.id,
      project_id: project.id,
      deliverable_id,
      name: nameFor(name, content_type),
      content_type,
      size_bytes: bytes.byteLength,
      sha256,
    };
    await db
      .from("deliverable_files")
      .upsert(row, { onConflict: "id", ignoreDuplicates: true })
      .throwOnError();
    const kept = unwrap(
      await db
        .from("deliverable_files")
        .select("id, name, sha256")
        .eq("id", id)
        .eq("deliverable_id", deliverable_id)
        .single(),
    );
    if (kept.sha256 !== sha256) throw otherFile();
    return { id: kept.id, name: kept.name };
  },
);

type Stored = {
  bucket: string;
  path: string;
  bytes: Uint8Array;
  contentType: string;
  sha256: string;
  /** What the bucket's own refusal says, in words. */
  refusal: string;
};

/** Writes bytes once, with the person's own rights; the same bytes again are what is there. */
export async function storeBytes(
  db: Db,
  { bucket, path, bytes, contentType, sha256, refusal }: Stored,
) {
  const { error } = await db.storage.from(bucket).upload(path, bytes, { contentType });
  if (!error) return;
  const code = "statusCode" in error ? String(error.statusCode) : "";
  if (code === "409") {
    // The first try may have come this far.
    if (hashOf(await downloadBytes(db, path, bucket)) !== sha256) throw otherFile();
    return;
  }
  if (code === "403") throw new Refusal("CS002", refusal);
  if (code === "413") throw new Refusal("file_size", "This file is larger than 10 MB.");
  throw error;
}

/** Another file came under the same id. */
export function otherFile() {
  return new Refusal(
    "duplicate",
    "Another file was sent with the same id. Nothing was changed; choose the file again.",
  );
}
