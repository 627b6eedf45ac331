import { createHash } from "node:crypto";
import fc from "fast-check";
import type pg from "pg";
import { ticketRows } from "./matrix-tickets";
import { workflowRows } from "./matrix-workflows";

// Random tenants: organisations with clients, and people who stand for some of them, are members of others, were
// either once, or are nobody. What each client has is known, and with it who may see it.

type Row = Record<string, unknown>;
/** One row of a tenant, and for whom it is: both sides, ours alone, or every client of the organisation. */
export type Fact = {
  table: string;
  id: string;
  org: number;
  client: number;
  for: "both" | "us" | "all";
};

const seat = fc.record({
  client: fc.nat(5),
  role: fc.constantFrom("client_admin", "client_member"),
  isActive: fc.boolean(),
});
export const worldSpec = fc.record({
  clients: fc.array(
    fc.record({ org: fc.nat(1), isActive: fc.boolean(), isOffered: fc.boolean() }),
    { minLength: 3, maxLength: 5 },
  ),
  people: fc.array(
    fc.record({
      seats: fc.uniqueArray(seat, { maxLength: 3, selector: ({ client }) => client }),
      memberOf: fc.option(fc.record({ org: fc.nat(1), isActive: fc.boolean() })),
      isActive: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    }),
    { minLength: 2, maxLength: 4 },
  ),
});
export type Spec = typeof worldSpec extends fc.Arbitrary<infer World> ? World : never;

/** What a person reaches, told from the spec alone. */
export function reachOf(spec: Spec, person: number) {
  const { seats, memberOf, isActive } = spec.people[person] as Spec["people"][number];
  const orgs = memberOf?.isActive && isActive ? [memberOf.org] : [];
  const clients = seats.flatMap(({ client, isActive: isSeated }) =>
    isActive && isSeated && standsFor(spec, person, client) && spec.clients[client]?.isActive
      ? [client]
      : [],
  );
  return { orgs, clients };
}

/** Nobody is on both sides of one organisation: such a seat is not made. */
function standsFor(spec: Spec, person: number, client: number): boolean {
  const at = spec.clients[client];
  const member = spec.people[person]?.memberOf;
  return at !== undefined && !(member?.isActive && member.org === at.org);
}

export function uuid(name: string): string {
  const hex = createHash("md5").update(name).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
export const orgId = (run: string, org: number) => uuid(`${run} org ${org}`);
export const personId = (run: string, person: number) => uuid(`${run} person ${person}`);
/** The id of what a client's rows call by this name. */
export const idsOf = (run: string, spec: Spec, client: number) => (name: string) =>
  name === "organisation"
    ? orgId(run, spec.clients[client]?.org ?? 0)
    : uuid(`${run} client ${client} ${name}`);

const OURS = new Set(
  "workflow_versions workflow_steps workflow_transitions workflow_executions execution_steps".split(
    " ",
  ),
);
/** One of each in an organisation, so that it is not every client's. */
const SHARED = new Set(
  "ticket_targets canned_replies saved_views workflow_secrets workflow_reports clients".split(" "),
);

/** Makes the world and answers its facts. Everything in it is called secret. */
export async function makeWorld(db: pg.Client, run: string, spec: Spec): Promise<Fact[]> {
  const put = async (table: string, row: Row) => {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`).join(", ");
    await db.query(
      `insert into ${table.includes(".") ? table : `public.${table}`} (${names.join(", ")}) values (${places})${SHARED.has(table) ? " on conflict do nothing" : ""}`,
      Object.values(row),
    );
  };
  for (const org of [0, 1])
    await put("organisations", { id: orgId(run, org), name: "Org", slug: `r-${orgId(run, org)}` });
  for (const [index, { memberOf, isActive }] of spec.people.entries()) {
    const id = personId(run, index);
    await put("auth.users", {
      id,
      email: `${id}@example.com`,
      raw_user_meta_data: { full_name: "P" },
    });
    if (memberOf)
      await put("user_organisations", {
        organisation_id: orgId(run, memberOf.org),
        user_id: id,
        org_role: "org_member",
        is_active: memberOf.isActive,
      });
    if (!isActive)
      await db.query("update public.profiles set status = 'suspended' where id = $1", [id]);
  }
  // Being a member is seeing nothing of clients; the roles that an organisation begins with see it all.
  for (const org of [0, 1]) {
    await db.query("select private.found_roles($1)", [orgId(run, org)]);
    await db.query(
      `insert into public.user_roles (organisation_id, role_id, user_id)
       select m.organisation_id, r.id, m.user_id
         from public.user_organisations m join public.roles r using (organisation_id) where m.organisation_id = $1`,
      [orgId(run, org)],
    );
  }
  const facts: Fact[] = [];
  for (const [client, { org, isActive, isOffered }] of spec.clients.entries()) {
    const id = idsOf(run, spec, client);
    const organisation_id = id("organisation");
    await put("clients", { id: id("client"), organisation_id, name: `secret ${client}` });
    for (const [person, { seats }] of spec.people.entries())
      for (const { role, isActive: isSeated } of seats.filter((seated) => seated.client === client))
        if (standsFor(spec, person, client))
          await put("user_clients", {
            organisation_id,
            client_id: id("client"),
            user_id: personId(run, person),
            client_role: role,
            is_active: isSeated,
          });
    for (const [table, row] of rowsOf(id, personId(run, 0))) {
      await put(table, row);
      if (!row["id"] || SHARED.has(table)) continue;
      const isOurs = OURS.has(table) || row["is_internal"] === true || row["for"] === "us";
      const who = isOurs ? "us" : table === "workflows" && isOffered ? "all" : "both";
      facts.push({ table, id: String(row["id"]), org, client, for: who });
    }
    await db.query(
      "update public.workflows set published_version_id = $2, is_offered = $3, status = 'active' where id = $1",
      [id("workflow"), id("version"), isOffered],
    );
    facts.push(...(await putMore(put, id, org, client)));
    await db.query("update public.tickets set deleted_at = now() where id = $1", [id("gone")]);
    if (!isActive)
      await db.query("update public.clients set status = 'suspended' where id = $1", [
        id("client"),
      ]);
  }
  return facts;
}

function rowsOf(id: (name: string) => string, person: string): [string, Row][] {
  const tickets = ticketRows(id, person, person).map(([table, row]): [string, Row] =>
    table === "tickets" ? [table, { ...row, requester_id: null }] : [table, row],
  );
  const workflows = workflowRows(id).map(([table, row]): [string, Row] =>
    table === "workflows" ? [table, { ...row, name: `Workflow ${id("client")}` }] : [table, row],
  );
  return [...workflows, ...tickets];
}

type Put = (table: string, row: Row) => Promise<void>;

/** What a deleted ticket held, files of both kinds and their bytes, images that are the client's and ours. */
async function putMore(put: Put, id: (name: string) => string, org: number, client: number) {
  const keys = { organisation_id: id("organisation"), client_id: id("client") };
  const facts: Fact[] = [];
  const add = async (table: string, row: Row, who: Fact["for"]) => {
    await put(table, row);
    facts.push({ table, id: String(row["id"]), org, client, for: who });
  };
  await add("tickets", { id: id("gone"), ...keys, subject: "secret" }, "us");
  const said = { ...keys, side: "client", body: "secret", author_name: "x" };
  await add("ticket_messages", { id: id("gone"), ...said, ticket_id: id("gone") }, "us");
  for (const [ticket, who] of [
    ["ticket", "both"],
    ["gone", "us"],
  ] as const) {
    const file = { ...keys, ticket_id: id(ticket), message_id: id(ticket), name: "secret.txt" };
    const bytes = { content_type: "text/plain", size_bytes: 1, sha256: "a".repeat(64) };
    await add("ticket_files", { id: id(`${ticket} file`), ...file, ...bytes }, who);
    for (const folder of ["public", "internal"])
      await add(
        "storage.objects",
        {
          id: id(`${ticket} ${folder}`),
          bucket_id: "ticket-files",
          name: `${Object.values(keys).join("/")}/${id(ticket)}/${folder}/${id("bytes")}`,
        },
        folder === "internal" ? "us" : who,
      );
  }
  for (const [place, who] of [
    [1, "both"],
    [2, "us"],
  ] as const) {
    const file_path = `${keys.organisation_id}/${id("execution")}/${place}_1.png`;
    const made = { status: "completed", mime: "image/png", width: 1, height: 1, bytes: 1 };
    await add(
      "workflow_batch_results",
      {
        id: id(`image ${place}`),
        organisation_id: keys.organisation_id,
        client_id: who === "us" ? null : keys.client_id,
        execution_id: id("execution"),
        execution_step_id: id("visit"),
        batch_index: place,
        prompt_text: "secret",
        provider: "local",
        model: "m",
        lane: "random",
        file_path,
        ...made,
      },
      who,
    );
    const object = { id: id(`result ${place}`), bucket_id: "workflow-results", name: file_path };
    await add("storage.objects", object, who);
  }
  const reference = `${Object.values(keys).join("/")}/${id("reference")}.png`;
  const object = { id: id("reference object"), bucket_id: "workflow-references", name: reference };
  await add("storage.objects", object, "both");
  return facts;
}
