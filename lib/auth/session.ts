import "server-only";

import { headers } from "next/headers";
import { cache } from "react";
import { z } from "zod";

import { isDatabaseError, unwrap } from "@/lib/errors";
import { organisationSettings } from "@/lib/organisations/settings";
import { getDb } from "@/lib/supabase/server";
import { PROJECT_HEADER } from "@/lib/auth/headers";

import { SUBJECT_TYPES } from "@/lib/signatures/types";

import { CLIENT_PERMISSIONS, ORGANISATION_PERMISSIONS, PROJECT_PERMISSIONS } from "./permissions";

const authority = z.enum(["supplier_only", "customer_only", "dual", "none"]);

/** What `get_session` answers; parsed, because JSON has no types. */
const sessionSchema = z.object({
  person: z
    .object({
      id: z.uuid(),
      full_name: z.string(),
      email: z.string(),
      role: z.enum(["admin", "contributor", "viewer"]),
      timezone: z.string(),
      theme: z.enum(["system", "light", "dark"]),
      shortcuts_enabled: z.boolean(),
      may_create_organisation: z.boolean(),
      unread: z.number(),
    })
    .nullable(),
  organisations: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      is_default: z.boolean(),
      /** One of its own people; false for a client's, and for who only entered it. */
      is_member: z.boolean(),
    }),
  ),
  /** The clients for which the person stands, anywhere. */
  clients: z.array(z.object({ id: z.uuid(), name: z.string(), organisation_slug: z.string() })),
  client: z
    .object({
      id: z.uuid(),
      name: z.string(),
      primary_color: z.string().nullable(),
      permissions: z.array(z.enum(CLIENT_PERMISSIONS)),
      /** Open tickets that wait for an answer of the client's. */
      tickets_waiting: z.number(),
      /** What workflows ask of me about it. */
      decisions_open: z.number(),
    })
    .nullable(),
  organisation: z
    .object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      display_name: z.string().nullable(),
      logo_path: z.string().nullable(),
      primary_color: z.string(),
      settings: organisationSettings,
      /** One of the supplier's own people; false for a client's. */
      is_member: z.boolean(),
      permissions: z.array(z.enum(ORGANISATION_PERMISSIONS)),
      client_ids: z.array(z.uuid()),
      entry_expires_at: z.string().nullable(),
      /** My open activities that are due today or earlier. */
      work_due: z.number(),
      /** What workflows ask of me, at most a hundred. */
      decisions_open: z.number(),
      projects: z.array(
        z.object({
          id: z.uuid(),
          reference: z.string(),
          name: z.string(),
          is_default: z.boolean(),
          has_variations: z.boolean(),
          has_quality: z.boolean(),
        }),
      ),
    })
    .nullable(),
  project: z
    .object({
      id: z.uuid(),
      reference: z.string(),
      name: z.string(),
      status: z.enum(["planned", "active", "on_hold", "completed", "cancelled"]),
      currency: z.string(),
      client_id: z.uuid().nullable(),
      role: z.enum(["admin", "supplier_pm", "customer_pm", "contributor", "viewer"]).nullable(),
      permissions: z.array(z.enum(PROJECT_PERMISSIONS)),
      features: z.object({
        baselines: z.boolean(),
        variations: z.boolean(),
        certificates: z.boolean(),
        kpis: z.boolean(),
        quality_standards: z.boolean(),
      }),
      review_required: z.boolean(),
      authorities: z.record(z.enum(SUBJECT_TYPES), authority),
    })
    .nullable(),
});

export type Session = z.infer<typeof sessionSchema>;
export type Person = NonNullable<Session["person"]>;
export type Organisation = NonNullable<Session["organisation"]>;
export type Project = NonNullable<Session["project"]>;
export type Client = NonNullable<Session["client"]>;

/**
 * Who is asking, and what they reach. The database checks the token; a missing, spoilt or expired one
 * is nobody. One call a page: a layout, which does not know the project, asks for the one that
 * `proxy.ts` read from the address, so that the page below finds the same answer.
 */
export async function getSession(organisation?: string, project?: string): Promise<Session> {
  return readSession(
    organisation,
    project ?? (organisation && (await projectInAddress())),
    undefined,
  );
}

/** As getSession, with a client for whom the person stands, and its organisation. */
export async function getClientSession(client: string): Promise<Session> {
  const id = z.uuid().safeParse(client);
  return readSession(undefined, undefined, id.success ? id.data : undefined);
}

async function projectInAddress(): Promise<string | undefined> {
  return (await headers()).get(PROJECT_HEADER) ?? undefined;
}

const readSession = cache(
  async (
    organisation: string | undefined,
    project: string | undefined,
    client: string | undefined,
  ): Promise<Session> => {
    const db = await getDb();
    // Reads the cookie; the database is what verifies it.
    const { data } = await db.auth.getSession();
    if (!data.session) return NOBODY;
    try {
      return sessionSchema.parse(
        unwrap(
          await db.rpc("get_session", {
            organisation_slug: organisation,
            project_reference: project,
            client_id: client,
          }),
        ),
      );
    } catch (error) {
      if (isDatabaseError(error) && /^PGRST30|^42501$/.test(error.code)) return NOBODY;
      throw error;
    }
  },
);

const NOBODY: Session = {
  person: null,
  organisations: [],
  clients: [],
  client: null,
  organisation: null,
  project: null,
};
