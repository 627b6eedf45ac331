import "server-only";

import { z } from "zod";

import { orgAction, Refusal } from "@/lib/action";
import type { PersonContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { detectContentType } from "@/lib/files/detect";
import { nameFor } from "@/lib/files/file-name";
import { KINDS_IN_WORDS } from "@/lib/files/kinds";
import { downloadBytes, hashOf } from "@/lib/files/queries";
import { uploadFileSchema } from "@/lib/files/schema";
import { otherFile, storeBytes } from "@/lib/files/upload";

const BUCKET = "ticket-files";

const uploadTicketFileSchema = uploadFileSchema
  .omit({ deliverable_id: true })
  .extend({ message_id: z.uuid() });

/**
 * Keeps a file of one's own message: first the bytes, apart for an internal note, then the row. Asked again with the
 * same id, it finds what it did before. Called by a route, as the upload of a deliverable's file is.
 */
export const uploadTicketFile = orgAction(
  uploadTicketFileSchema,
  async ({ db, organisation }, { id, message_id, name, bytes }) => {
    const [message] = unwrap(
      await db
        .from("ticket_messages")
        .select("ticket_id, client_id, is_internal")
        .eq("id", message_id)
        .eq("organisation_id", organisation.id),
    );
    if (!message) throw new Refusal("CS001", "There is no such message of yours.");
    const content_type = await detectContentType(bytes, name);
    if (!content_type)
      throw new Refusal(
        "file_kind",
        `The content of this file is not of a kind that is kept here. Use ${KINDS_IN_WORDS}.`,
      );
    const sha256 = hashOf(bytes);
    const folder = message.is_internal ? "internal" : "public";
    await storeBytes(db, {
      bucket: BUCKET,
      path: [organisation.id, message.client_id, message.ticket_id, folder, id].join("/"),
      bytes,
      contentType: content_type,
      sha256,
      refusal: "Files are added by who may write in the ticket.",
    });
    const row = {
      id,
      organisation_id: organisation.id,
      ...message,
      message_id,
      name: nameFor(name, content_type),
      content_type,
      size_bytes: bytes.byteLength,
      sha256,
    };
    await db
      .from("ticket_files")
      .upsert(row, { onConflict: "id", ignoreDuplicates: true })
      .throwOnError();
    const kept = unwrap(
      await db.from("ticket_files").select("id, name, sha256").eq("id", id).single(),
    );
    if (kept.sha256 !== sha256) throw otherFile();
    return { id: kept.id, name: kept.name };
  },
);

type StoredFile = { id: string; name: string; content_type: string; sha256: string; path: string };

/** A file of a message within the person's reach; null for every other id. */
export async function getTicketFile({ db }: PersonContext, id: string): Promise<StoredFile | null> {
  const [found] = unwrap(
    await db.from("ticket_files").select("id, name, content_type, sha256, path").eq("id", id),
  );
  return found ?? null;
}

/** The bytes of a file; null when they are not the ones that were recorded. */
export async function getTicketFileBytes(
  { db }: PersonContext,
  { path, sha256 }: StoredFile,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await downloadBytes(db, path, BUCKET);
  return hashOf(bytes) === sha256 ? bytes : null;
}
