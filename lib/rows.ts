import "server-only";

import { revalidatePath } from "next/cache";

import { stale } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { Database } from "@/lib/supabase/database.types";

/*
 * Writing rows of recruiting: seven tables, each made, changed and deleted in the same way. Which
 * columns there are is the schema's business, and the database's.
 */

type Tables = Database["public"]["Tables"];
type Table =
  | "jobs"
  | "candidates"
  | "candidate_skills"
  | "submissions"
  | "interviews"
  | "offers"
  | "placements";

/** Adds a row under the id that the form made; a repeated submit finds what the first one made. */
export async function addRow<T extends Table>(
  { db, organisation }: OrgContext,
  table: T,
  row: Omit<Tables[T]["Insert"], "organisation_id"> & { id: string },
) {
  await db
    .from(table as "jobs")
    .upsert({ ...row, organisation_id: organisation.id } as unknown as Tables["jobs"]["Insert"], {
      onConflict: "id",
      ignoreDuplicates: true,
    })
    .throwOnError();
  revalidatePath("/", "layout");
  return { id: row.id };
}

/** Changes a row, if nobody has changed it since it was read. */
export async function changeRow<T extends Table>(
  { db, organisation }: OrgContext,
  table: T,
  { id, lock_version, ...changes }: Tables[T]["Update"] & { id: string; lock_version: number },
) {
  const changed = unwrap(
    await db
      .from(table as "jobs")
      .update(changes as Tables["jobs"]["Update"])
      .eq("id", id)
      .eq("organisation_id", organisation.id)
      .eq("lock_version", lock_version)
      .select("id"),
  );
  if (changed.length === 0) throw stale();
  revalidatePath("/", "layout");
}

/** Deletes a row softly, or takes the deletion back. */
export async function deleteRow(
  { db, organisation }: OrgContext,
  table: "jobs" | "candidates" | "submissions" | "interviews" | "offers",
  { id, is_deleted }: { id: string; is_deleted: boolean },
) {
  const deleted_at = is_deleted ? new Date().toISOString() : null;
  const changed = unwrap(
    await db
      .from(table)
      .update({ deleted_at })
      .eq("id", id)
      .eq("organisation_id", organisation.id)
      .select("id"),
  );
  if (changed.length === 0) throw stale();
  revalidatePath("/", "layout");
}
