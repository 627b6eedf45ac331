import type { Database } from "../database";
import { benchId as id, measureLists } from "../lists";
import type { Suite } from "../run";
import { growTo, PERSON } from "../world";

const SIZE = 1_000_000;
const ORGANISATIONS = 50;

const ORGANISATION = "10000000-0000-4000-9000-000000000000";
const CLIENT = "50000000-0000-4000-9000-000000000000";
const CLIENT_PERSON = "00000000-0000-4000-9000-000000000999";

// What lib/tickets/queries.ts asks for: the names are those that each list shows.
const COLUMNS =
  "id, reference, subject, type, priority, status, client_id, assignee_id, due_at, is_response_breached, is_resolution_breached, satisfaction, last_message_at, created_at, lock_version";
const page = (names: string, where: string, order: string) =>
  `select ${COLUMNS}, ${names} from public.ticket_overview where organisation_id = '${ORGANISATION}' and ${where} order by ${order} limit 51`;
const ours = (where: string, order: string) => page("client_name, assignee_name", where, order);
const queue = "due_at asc nulls last, id asc nulls last";
const latest = "last_message_at desc nulls last, id desc nulls last";
const ofClient = `client_id = '${CLIENT}'`;

const READS = [
  { name: "our queue, by due time", who: PERSON, asked: ours("is_open", queue) },
  {
    name: "my open tickets",
    who: PERSON,
    asked: ours(`is_open and assignee_id = '${PERSON}'`, queue),
  },
  {
    name: "every ticket, newest first",
    who: PERSON,
    asked: ours("true", "created_at desc nulls last, id desc nulls last"),
  },
  {
    name: "a client's open tickets",
    who: CLIENT_PERSON,
    asked: page("requester_name", `is_open and ${ofClient}`, latest),
  },
];

/** The queue over a million tickets of fifty organisations: as the person, against the same SQL as the owner. */
export const tickets: Suite = async (database) => {
  await growTo(database, 20_000);
  return database.undone(async () => {
    await fill(database);
    return measureLists(database, "tickets", READS);
  });
};

/** Row triggers are off meanwhile: the world is not what is measured. One ticket in twenty is open. */
async function fill(database: Database) {
  const tables = ["organisations", "clients", "user_clients", "tickets"];
  for (const table of tables)
    await database.query(`alter table public.${table} disable trigger user`);
  await database.query(
    `insert into public.organisations (id, name, slug)
     select ${id("10000000", "n")}, 'Bench ' || n, 'bench-' || n from generate_series(0, ${ORGANISATIONS - 1}) n on conflict do nothing`,
  );
  await database.query(
    `insert into public.clients (id, organisation_id, name)
     select ${id("50000000", "o * 20 + n")}, ${id("10000000", "o")}, 'Client ' || n from generate_series(0, ${ORGANISATIONS - 1}) o, generate_series(0, 19) n`,
  );
  await database.query(
    `insert into public.user_clients (organisation_id, client_id, user_id) values ('${ORGANISATION}', '${CLIENT}', '${CLIENT_PERSON}') on conflict do nothing`,
  );
  await database.query(
    `delete from public.user_organisations where user_id = '${CLIENT_PERSON}' and organisation_id = '${ORGANISATION}'`,
  );
  await database.query(
    `insert into public.tickets (organisation_id, client_id, reference, subject, status, resolved_at, requester_id, assignee_id, first_response_at, resolution_due_at, created_at, last_message_at)
     select ${id("10000000", `n % ${ORGANISATIONS}`)}, ${id("50000000", `n % ${ORGANISATIONS} * 20 + n / ${ORGANISATIONS} % 20`)}, 'TKT-' || n, 'Ticket ' || n,
       case when n % 7 = 3 and n / ${ORGANISATIONS} % 20 < 7 then 'in_progress' else 'closed' end,
       case when n % 7 = 3 and n / ${ORGANISATIONS} % 20 < 7 then null else now() end,
       '${CLIENT_PERSON}', ${id("00000000", `n % 20 + 1`)}, now(), now() + (n % 5000 - 500) * interval '1 minute', now() - n * interval '1 minute', now() - n * interval '1 minute'
       from generate_series(1, ${SIZE}) n`,
  );
  for (const table of tables)
    await database.query(`alter table public.${table} enable trigger user`);
  await database.query("analyze public.tickets, public.clients, public.user_clients");
}
