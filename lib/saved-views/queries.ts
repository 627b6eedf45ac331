import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import type { SavedList } from "./schema";

export type SavedView = {
  id: string;
  name: string;
  query: string;
  is_shared: boolean;
  is_mine: boolean;
};

/** One's own views of a list and those that are shared, by name. */
export async function listSavedViews(
  { db, organisation, person }: OrgContext,
  list: SavedList,
): Promise<SavedView[]> {
  const rows = unwrap(
    await db
      .from("saved_views")
      .select("id, name, query, is_shared, user_id")
      .eq("organisation_id", organisation.id)
      .eq("list", list)
      .order("name")
      .limit(200),
  );
  return rows.map(({ user_id, ...view }) => ({ ...view, is_mine: user_id === person.id }));
}
