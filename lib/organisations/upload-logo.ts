import "server-only";

import { randomUUID } from "node:crypto";

import { revalidatePath } from "next/cache";
import { z } from "zod";

import { orgAction, Refusal } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { checkImage, cleanImage, ImageRefused } from "@/lib/images/check";

import { LOGO } from "./logo";

const BUCKET = "branding";

const uploadLogoSchema = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/**
 * Keeps a picture as the organisation's logo: decoded whole and written anew, as every picture is. First the bytes,
 * then the row that shows them; an earlier logo stays where it was. Called by a route, because the
 * body of a server action is smaller than a logo may be.
 */
export const uploadLogo = orgAction(uploadLogoSchema, async ({ db, organisation }, { bytes }) => {
  const picture = await checkImage(bytes).catch(refuse);
  // Kept is the picture alone, without what came with it.
  const clean = await cleanImage(bytes).catch(refuse);
  if (clean.byteLength > LOGO.maxBytes)
    throw new Refusal("file_size", "This picture is more than 1 MB once it is written anew.");
  const path = `${organisation.id}/${randomUUID()}.${picture.extension}`;
  const { error } = await db.storage
    .from(BUCKET)
    .upload(path, clean, { contentType: picture.mime });
  if (error) {
    const code = "statusCode" in error ? String(error.statusCode) : "";
    if (code === "403")
      throw new Refusal("CS002", "Only the organisation's administrators change its logo.");
    throw error;
  }
  const changed = unwrap(
    await db
      .from("organisations")
      .update({ logo_path: path })
      .eq("id", organisation.id)
      .select("lock_version"),
  );
  revalidatePath("/", "layout");
  return { lock_version: changed[0]?.lock_version ?? 0 };
});

/** The organisation's logo with the person's own rights; null when there is none. */
export async function getLogo({ db, organisation }: OrgContext) {
  const path = organisation.logo_path;
  if (!path) return null;
  const { data, error } = await db.storage.from(BUCKET).download(path);
  if (error) return null;
  const type = Object.entries(LOGO.types).find(([, extension]) => path.endsWith(`.${extension}`));
  return type ? { bytes: await data.arrayBuffer(), type: type[0], path } : null;
}

function refuse(error: unknown): never {
  if (error instanceof ImageRefused)
    throw new Refusal("file_kind", `This is not a picture that can be a logo. ${error.message}`);
  throw error;
}
