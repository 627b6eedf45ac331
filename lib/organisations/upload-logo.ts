import "server-only";

import { randomUUID } from "node:crypto";

import { fileTypeFromBuffer } from "file-type";
import { revalidatePath } from "next/cache";
import { z } from "zod";

import { orgAction, Refusal } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import { LOGO, type LogoType } from "./logo";

const BUCKET = "branding";

const uploadLogoSchema = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/**
 * Keeps a picture as the organisation's logo: what it is, is read from its content. First the bytes,
 * then the row that shows them; an earlier logo stays where it was. Called by a route, because the
 * body of a server action is smaller than a logo may be.
 */
export const uploadLogo = orgAction(uploadLogoSchema, async ({ db, organisation }, { bytes }) => {
  const found = await fileTypeFromBuffer(bytes);
  if (!found || !isLogoType(found.mime))
    throw new Refusal("file_kind", `This is not a picture that can be a logo. Use ${LOGO.words}.`);
  const path = `${organisation.id}/${randomUUID()}.${LOGO.types[found.mime]}`;
  const { error } = await db.storage.from(BUCKET).upload(path, bytes, { contentType: found.mime });
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

function isLogoType(mime: string): mime is LogoType {
  return Object.hasOwn(LOGO.types, mime);
}
