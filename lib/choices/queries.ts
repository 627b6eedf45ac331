import "server-only";

import { cache } from "react";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { SavedView } from "@/lib/saved-views/queries";
import type { CannedReply } from "@/lib/tickets/queries";

/** One of a list, by its id. */
export type Choice = { value: string; label: string };

export type Choices = {
  people: Choice[];
  clients: Choice[];
  workflows: Choice[];
  skills: Choice[];
  workplan_templates: Choice[];
  canned_replies: CannedReply[];
  ticket_views: SavedView[];
};

const read = cache(
  async (db: OrgContext["db"], organisation_id: string, kinds: string) =>
    unwrap(
      await db.rpc("get_choices", { organisation_id, kinds: kinds.split(" ") }),
    ) as unknown as Choices,
);

/** What filters and forms of the organisation choose from, in one call for all parts of a page that ask for the same. */
export const getChoices = <Kind extends keyof Choices>(
  { db, organisation }: OrgContext,
  ...kinds: Kind[]
): Promise<Pick<Choices, Kind>> => read(db, organisation.id, kinds.toSorted().join(" "));
