import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { Side } from "@/lib/signatures/types";

import type { OrganisationSettings } from "./settings";

export type OrganisationDetails = {
  lock_version: number;
  name: string;
  display_name: string | null;
  slug: string;
  logo_path: string | null;
  primary_color: string;
  settings: OrganisationSettings;
};

/** What can be set on the organisation. */
export async function getOrganisationDetails({ db, organisation }: OrgContext) {
  const found = await db
    .from("organisations")
    .select("lock_version, name, display_name, slug, logo_path, primary_color, settings")
    .eq("id", organisation.id)
    .maybeSingle();
  return (unwrap(found) ?? notFound()) as unknown as OrganisationDetails;
}

export type Holiday = { id: string; date: string; name: string; lock_version: number };

/** The organisation's days off, the latest first. */
export async function listHolidays({ db, organisation }: OrgContext): Promise<Holiday[]> {
  const found = await db
    .from("organisation_holidays")
    .select("id, date, name, lock_version")
    .eq("organisation_id", organisation.id)
    .order("date", { ascending: false })
    .limit(500);
  return unwrap(found);
}

export type KnownPerson = {
  id: string;
  full_name: string;
  email: string;
  side: Side;
  is_active: boolean;
};

/** The people of both sides whom the person may see, for choosing among them. */
export async function listPeople({ db, organisation }: OrgContext): Promise<KnownPerson[]> {
  return unwrap(await db.rpc("list_people", { organisation_id: organisation.id })) as KnownPerson[];
}
