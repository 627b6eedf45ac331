import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import pg from "pg";

// The actors of the API tests: real accounts with real sessions, talking to the running stack as any
// program with supabase-js could. Only `owner` looks behind the curtain.

type Stack = {
  apiUrl: string;
  databaseUrl: string;
  publishableKey: string;
  secretKey: string;
  mailDir: string;
};

export const stackFile =
  process.env.STACK_FILE ?? `${process.env.STATE_DIR ?? ".local"}/stack.json`;
export const stack: Stack = JSON.parse(readFileSync(stackFile, "utf8"));
export const password = "countersign";

let pool: pg.Pool | undefined;

/** Runs a statement as the schema's owner, whom row security does not bind. */
export async function owner<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
  pool ??= new pg.Pool({ connectionString: stack.databaseUrl, max: 4 });
  return (await pool.query<Row>(text, values)).rows;
}

/** The one value of a statement that gives one row with one column. */
export async function ownerValue<Value>(text: string, values: unknown[] = []): Promise<Value> {
  const [row] = await owner<Record<string, Value>>(text, values);
  const [value] = Object.values(row ?? {});
  return value as Value;
}

export async function closeWorld() {
  await pool?.end();
  pool = undefined;
}

export type Person = { id: string; email: string; name: string; db: SupabaseClient };

export function connect(): SupabaseClient {
  return createClient(stack.apiUrl, stack.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}

/** A new account with an address that nobody else has, signed in. */
export async function signUp(name: string): Promise<Person> {
  const db = connect();
  const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, ".");
  const email = `${slug}.${randomUUID().slice(0, 8)}@example.com`;
  const { data, error } = await db.auth.signUp({
    email,
    password,
    options: { data: { full_name: name } },
  });
  if (error || !data.user) throw error ?? new Error("no user");
  return { id: data.user.id, email, name, db };
}

/** The same person in a session that a password has just opened. */
export async function freshly(person: Person): Promise<Person> {
  const db = connect();
  const { error } = await db.auth.signInWithPassword({ email: person.email, password });
  if (error) throw error;
  return { ...person, db };
}

type Answer<Data> = { data: Data; error: { code?: string; message: string } | null };

/** What was asked for; an error is a failed test. */
export async function ok<Data>(asked: PromiseLike<Answer<Data>>): Promise<NonNullable<Data>> {
  const { data, error } = await asked;
  if (error) throw new Error(`${error.code}: ${error.message} (${JSON.stringify(error)})`);
  return data as NonNullable<Data>;
}

/** The code of a refusal; "none" when it went through. */
export async function refusal(asked: PromiseLike<Answer<unknown>>): Promise<string> {
  const { error } = await asked;
  return error ? (error.code ?? `uncoded: ${error.message}`) : "none";
}

/** A token that opens the invitation. The mail that holds the first one is wiped as soon as a worker has sent it. */
export async function invitationToken(invitationId: string): Promise<string> {
  const token = randomUUID() + randomUUID();
  await owner("update public.org_invitations set token_hash = $2 where id = $1", [
    invitationId,
    sha256(token),
  ]);
  return token;
}

export type Invitation = {
  org_role?: string;
  client_id?: string;
  client_role?: string;
  project_id?: string;
  project_role?: string;
};

/** `by` invites `person`, who accepts; the organisation's own people then do its daily work, and manage nothing. */
export async function join(by: Person, organisation: string, person: Person, how: Invitation) {
  const invitation_id = randomUUID();
  await ok(
    by.db.rpc("invite_person", {
      invitation_id,
      organisation_id: organisation,
      email: person.email,
      ...how,
    }),
  );
  const token = await invitationToken(invitation_id);
  const joined = await ok(person.db.rpc("accept_invitation", { token }));
  if (how.org_role)
    await owner(
      `insert into public.user_roles (organisation_id, role_id, user_id)
       select organisation_id, id, $2 from public.roles
        where organisation_id = $1 and name <> 'Operations' on conflict do nothing`,
      [organisation, person.id],
    );
  return joined;
}

export function sha256(text: string) {
  return createHash("sha256").update(text).digest("hex");
}

export const template = {
  formal: "00000000-0000-4000-8000-000000000001",
  internal: "00000000-0000-4000-8000-000000000003",
};

/** An organisation with a client and a project, both project managers on the team. */
export async function makeProject(name: string, templateId = template.formal) {
  const [admin, supplier, customer] = await Promise.all([
    signUp(`${name} Admin`),
    signUp(`${name} Supplier`),
    signUp(`${name} Customer`),
  ]);
  const organisation = randomUUID();
  const slug = `${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}-${organisation.slice(0, 8)}`;
  await ok(admin.db.rpc("create_organisation", { organisation_id: organisation, name, slug }));
  const client = randomUUID();
  await ok(
    admin.db
      .from("clients")
      .insert({ id: client, organisation_id: organisation, name: `${name} Client` }),
  );
  const project = randomUUID();
  await ok(
    admin.db.rpc("create_project", {
      project_id: project,
      organisation_id: organisation,
      details: { name, client_id: client },
      template_id: templateId,
    }),
  );
  await join(admin, organisation, supplier, {
    org_role: "org_member",
    project_id: project,
    project_role: "supplier_pm",
  });
  await join(admin, organisation, customer, {
    client_id: client,
    client_role: "client_admin",
    project_id: project,
    project_role: "customer_pm",
  });
  return { admin, supplier, customer, organisation, slug, client, project };
}

export type World = Awaited<ReturnType<typeof makeProject>>;
