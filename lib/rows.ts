import "server-only";

import { revalidatePath } from "next/cache";

import { stale } from "./action";
import type { OrgContext, ProjectContext } from "./auth/context";
import { unwrap } from "./errors";
import type { Database } from "./supabase/database.types";

/*
 * Writing rows of an organisation or a project: each is made, changed and deleted in the same way. Which columns there
 * are is the schema's business, and the database's.
 */

type Tables = Database["public"]["Tables"];
type ProjectTable = {
  [T in keyof Tables]: Tables[T]["Insert"] extends { project_id: string } ? T : never;
}[keyof Tables];
type OrgTable = Exclude<
  {
    [T in keyof Tables]: "organisation_id" extends keyof Tables[T]["Row"] ? T : never;
  }[keyof Tables],
  ProjectTable
>;

type Context = OrgContext | ProjectContext;
type TableOf<C extends Context> = C extends ProjectContext ? ProjectTable : OrgTable;

/** What every row of a context holds. */
function keysOf(context: Context) {
  const organisation_id = context.organisation.id;
  return "project" in context
    ? { organisation_id, project_id: context.project.id }
    : { organisation_id };
}

/** Adds a row under the id that the form made; a repeated submit finds what the first one made. */
export async function addRow<C extends Context, T extends TableOf<C>>(
  context: C,
  table: T,
  row: Omit<Tables[T]["Insert"], "organisation_id" | "project_id"> & { id: string },
) {
  await context.db
    .from(table as "jobs")
    .upsert({ ...row, ...keysOf(context) } as unknown as Tables["jobs"]["Insert"], {
      onConflict: "id",
      ignoreDuplicates: true,
    })
    .throwOnError();
  revalidatePath("/", "layout");
  return { id: row.id };
}

/** Changes a row, if nobody has changed it since it was read. Returns its new version. */
export async function changeRow<C extends Context, T extends TableOf<C>>(
  context: C,
  table: T,
  { id, lock_version, ...changes }: Tables[T]["Update"] & { id: string; lock_version: number },
) {
  const [changed] = unwrap(
    await context.db
      .from(table as "jobs")
      .update(changes as Tables["jobs"]["Update"])
      .match({ id, lock_version, ...keysOf(context) })
      .select("lock_version"),
  );
  if (!changed) throw stale();
  revalidatePath("/", "layout");
  return changed;
}

/** Deletes a row softly, or takes the deletion back. */
export async function deleteRow<C extends Context, T extends TableOf<C>>(
  context: C,
  table: T & ("deleted_at" extends keyof Tables[T]["Update"] ? T : never),
  { id, is_deleted }: { id: string; is_deleted: boolean },
) {
  const [changed] = unwrap(
    await context.db
      .from(table as "jobs")
      .update({ deleted_at: is_deleted ? new Date().toISOString() : null })
      .match({ id, ...keysOf(context) })
      .select("id"),
  );
  if (!changed) throw stale();
  revalidatePath("/", "layout");
}

/** The reference that the database gave a row of a project. */
export async function referenceOf(
  { db, project }: ProjectContext,
  table: "milestones" | "deliverables" | "variations",
  id: string,
) {
  return unwrap(
    await db.from(table).select("reference").eq("id", id).eq("project_id", project.id).single(),
  );
}
