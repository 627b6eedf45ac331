import "server-only";

import type { Route } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";

import { createFormatter, type FormatOptions, type Formatter } from "@/lib/format";
import type { Side } from "@/lib/signatures/types";
import { type Db, getDb } from "@/lib/supabase/server";

import { PATH_HEADER } from "./headers";
import type { ClientPermission, OrganisationPermission, ProjectPermission } from "./permissions";
import {
  type Client,
  getClientSession,
  getSession,
  type Organisation,
  type Person,
  type Project,
  type Session,
} from "./session";

/*
 * Contexts: the proof that the signed-in person reaches what a query is about. Only this file makes
 * them, so a raw id from an address does not compile where a context is asked for.
 */
declare const proved: unique symbol;

export type PersonContext = {
  readonly [proved]: "person";
  db: Db;
  person: Person;
  session: Session;
};

export type OrgContext = Omit<PersonContext, typeof proved> & {
  readonly [proved]: "organisation";
  organisation: Organisation;
  can: (permission: OrganisationPermission) => boolean;
  /** The organisation's formats in the person's zone; plain data, for the browser. */
  formats: FormatOptions;
  format: Formatter;
};

export type ProjectContext = Omit<OrgContext, typeof proved | "can"> & {
  readonly [proved]: "project";
  project: Project;
  can: (permission: ProjectPermission) => boolean;
  canInOrganisation: (permission: OrganisationPermission) => boolean;
  /** The side the person may sign for, by their own role in the team. */
  side: Side | null;
};

/** A client's portal: its organisation as its people see it, and what they may do for the client. */
export type ClientContext = OrgContext & {
  client: Client;
  mayAsClient: (permission: ClientPermission) => boolean;
};

export type AdminContext = Omit<PersonContext, typeof proved> & { readonly [proved]: "admin" };

/** Where a record lives: what pages hand to client components, and they hand back to actions. */
export type OrgScope = { org: string };
export type ProjectScope = { org: string; project: string };
export type ClientScope = { client: string };

/** The signed-in person; sends everybody else to sign in. */
export async function requirePerson(): Promise<PersonContext> {
  return (await findPerson()) ?? toSignIn();
}

/** The organisation behind a slug, as far as the person reaches it; else "not found". */
export async function requireOrg(scope: OrgScope): Promise<OrgContext> {
  await requirePersonOf(await getSession(scope.org));
  return (await findOrg(scope)) ?? notFound();
}

/** The project behind a reference, as far as the person reaches it; else "not found". */
export async function requireProject(scope: ProjectScope): Promise<ProjectContext> {
  await requirePersonOf(await getSession(scope.org, referenceOf(scope)));
  return (await findProject(scope)) ?? notFound();
}

/** The portal of a client, for its own people; "not found" for everybody else, the supplier's people too. */
export async function requireClient({ client: id }: ClientScope): Promise<ClientContext> {
  const session = await getClientSession(id);
  await requirePersonOf(session);
  const { client } = session;
  const context = client && (await orgContext(session));
  if (!context) return notFound();
  return {
    ...context,
    client,
    mayAsClient: (permission: ClientPermission) => client.permissions.includes(permission),
  };
}

/** A system administrator; the administration does not exist for anybody else. */
export async function requireAdmin(): Promise<AdminContext> {
  await requirePerson();
  return (await findAdmin()) ?? notFound();
}

/** As requirePerson, for actions: null where a page would go elsewhere. */
export async function findPerson(): Promise<PersonContext | null> {
  return personContext(await getSession());
}

/** As requireOrg, for actions. */
export async function findOrg({ org }: OrgScope): Promise<OrgContext | null> {
  return orgContext(await getSession(org));
}

/** As requireProject, for actions. */
export async function findProject(scope: ProjectScope): Promise<ProjectContext | null> {
  const session = await getSession(scope.org, referenceOf(scope));
  const context = await orgContext(session);
  const { project } = session;
  if (!context || !project) return null;
  const formats = { ...context.formats, currency: project.currency };
  return {
    ...context,
    formats,
    format: createFormatter(formats),
    project,
    can: (permission: ProjectPermission) => project.permissions.includes(permission),
    canInOrganisation: context.can,
    side: SIDE_OF_ROLE[project.role ?? "viewer"],
  } as unknown as ProjectContext;
}

/** As requireAdmin, for actions. */
export async function findAdmin(): Promise<AdminContext | null> {
  const context = await findPerson();
  return context?.person.role === "admin" ? (context as unknown as AdminContext) : null;
}

/** The same rule as private.my_side in SQL. */
const SIDE_OF_ROLE = {
  admin: "supplier",
  supplier_pm: "supplier",
  customer_pm: "customer",
  contributor: null,
  viewer: null,
} as const;

function referenceOf({ project }: ProjectScope): string {
  try {
    return decodeURIComponent(project);
  } catch {
    return project;
  }
}

async function requirePersonOf(session: Session) {
  if (!session.person) await toSignIn();
}

/** Signing in leads back to where the person was going. */
async function toSignIn(): Promise<never> {
  const path = (await headers()).get(PATH_HEADER);
  return redirect(`/sign-in${path ? `?next=${encodeURIComponent(path)}` : ""}` as Route);
}

async function personContext(session: Session): Promise<PersonContext | null> {
  if (!session.person) return null;
  return { db: await getDb(), person: session.person, session } as PersonContext;
}

async function orgContext(session: Session): Promise<OrgContext | null> {
  const context = await personContext(session);
  const { organisation } = session;
  if (!context || !organisation) return null;
  const { currency, date_format: dateFormat } = organisation.settings.defaults;
  const formats: FormatOptions = { currency, dateFormat, timezone: context.person.timezone };
  return {
    ...context,
    organisation,
    formats,
    format: createFormatter(formats),
    can: (permission: OrganisationPermission) => organisation.permissions.includes(permission),
  } as unknown as OrgContext;
}
