import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { isNotFound, unwrap } from "@/lib/errors";

import type { Governance } from "./schema";

type Reader = Pick<OrgContext, "db" | "organisation">;

export type ProjectTemplate = {
  id: string;
  name: string;
  description: string | null;
  is_system: boolean;
  settings: Governance;
  lock_version: number;
};

const COLUMNS = "id, name, description, is_system, settings, lock_version";

/** The system's templates, then the organisation's own. They are few: the list is not paged. */
export async function listTemplates({ db, organisation }: Reader): Promise<ProjectTemplate[]> {
  const found = await db
    .from("project_templates")
    .select(COLUMNS)
    .or(`organisation_id.is.null,organisation_id.eq.${organisation.id}`)
    .order("is_system", { ascending: false })
    .order("name")
    .limit(200);
  return unwrap(found) as unknown as ProjectTemplate[];
}

/** A template that the organisation can use; "not found" when there is none. */
export async function getTemplate({ db, organisation }: Reader, id: string) {
  const found = await db
    .from("project_templates")
    .select(COLUMNS)
    .or(`organisation_id.is.null,organisation_id.eq.${organisation.id}`)
    .eq("id", id)
    .maybeSingle();
  if (found.error && isNotFound(found.error)) notFound();
  return (unwrap(found) ?? notFound()) as unknown as ProjectTemplate;
}
