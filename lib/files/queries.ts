import "server-only";

import { createHash } from "node:crypto";

import type { PersonContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { Db } from "@/lib/supabase/server";

export const BUCKET = "deliverable-files";

/** A file as its deliverable shows it. */
export type FileRow = {
  id: string;
  name: string;
  content_type: string;
  size_bytes: number;
  sha256: string;
  created_at: string;
  created_by_name: string | null;
};

export type StoredFile = {
  id: string;
  name: string;
  content_type: string;
  sha256: string;
  path: string;
};

/** A file within the person's reach that was not deleted; null for every other id. */
export async function getFile({ db }: PersonContext, id: string): Promise<StoredFile | null> {
  const [found] = unwrap(
    await db
      .from("deliverable_files")
      .select("id, name, content_type, sha256, path")
      .eq("id", id)
      .is("deleted_at", null),
  );
  return found ?? null;
}

/** The bytes of a file; null when they are not the ones that were recorded, which must not be handed out. */
export async function getFileBytes(
  { db }: PersonContext,
  { path, sha256 }: StoredFile,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await downloadBytes(db, path);
  return hashOf(bytes) === sha256 ? bytes : null;
}

/** What lies in a bucket under a path, with the person's own rights. */
export async function downloadBytes(
  db: Db,
  path: string,
  bucket = BUCKET,
): Promise<Uint8Array<ArrayBuffer>> {
  const { data, error } = await db.storage.from(bucket).download(path);
  if (error) throw error;
  return new Uint8Array(await data.arrayBuffer());
}

/** SHA-256 in lower-case hex, as the row and the signed content have it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
