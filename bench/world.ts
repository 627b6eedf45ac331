import type { Database } from "./database";

/*
 * A world of any size: one organisation for every hundred projects, 200 deliverables in eight
 * milestones a project, 1,000 people. The person who asks is on the teams of five projects,
 * wherever the world ends. It only grows, so that one database serves every size in turn.
 */

export const PERSON = "00000000-0000-4000-9000-000000000001";
const PEOPLE = 1000;
const PER_PROJECT = 200;

/** Grows the world to so many deliverables. Row triggers are off meanwhile: the world is not what is measured. */
export async function growTo(database: Database, deliverables: number) {
  const projects = deliverables / PER_PROJECT;
  const tables = [
    "user_organisations",
    "projects",
    "user_projects",
    "milestones",
    "deliverables",
    "notifications",
    "profiles",
    "organisations",
  ];
  for (const table of tables)
    await database.query(`alter table public.${table} disable trigger user`);
  await database.query(PEOPLE_SQL, [PEOPLE]);
  const [{ from = 0 } = {}] = await database.query<{ from: number }>(
    "select count(*)::integer as from from public.projects where reference like 'B%'",
  );
  for (const sql of GROWTH_SQL)
    await database.query(sql.replaceAll("$1", String(from)).replaceAll("$2", String(projects)));
  for (const table of tables)
    await database.query(`alter table public.${table} enable trigger user`);
  await database.query("analyze");
}

/** Deterministic ids: kind and number. */
const id = (kind: string, n: string) =>
  `('${kind}-0000-4000-9000-' || lpad((${n})::text, 12, '0'))::uuid`;
const person = (n: string) => id("00000000", n);
const organisation = (n: string) => id("10000000", n);
const project = (n: string) => id("20000000", n);
const milestone = (n: string) => id("30000000", n);
const deliverable = (n: string) => id("40000000", n);

// The trigger on auth.users makes the profiles.
const PEOPLE_SQL = `
  insert into auth.users (id, aud, role, email, raw_user_meta_data, created_at, updated_at)
  select ${person("n")}, 'authenticated', 'authenticated', 'bench.' || n || '@example.com', jsonb_build_object('full_name', 'Bench Person ' || n), now(), now()
    from generate_series(1, $1::integer) n on conflict do nothing`;

const GROWTH_SQL = [
  `insert into public.organisations (id, name, slug)
   select ${organisation("n")}, 'Bench ' || n, 'bench-' || n from generate_series($1 / 100, ($2 - 1) / 100) n on conflict do nothing`,
  `insert into public.user_organisations (organisation_id, user_id, org_role)
   select ${organisation("o")}, ${person("(o * 20 + n) % 1000 + 1")}, case when n = 1 then 'org_admin' else 'org_member' end
     from generate_series($1 / 100, ($2 - 1) / 100) o, generate_series(1, 20) n on conflict do nothing`,
  `insert into public.projects (id, organisation_id, reference, name)
   select ${project("n")}, ${organisation("n / 100")}, 'B' || n, 'Bench project ' || n from generate_series($1, $2 - 1) n`,
  `insert into public.user_projects (organisation_id, project_id, user_id, role)
   select ${organisation("p / 100")}, ${project("p")}, ${person("(p / 100 * 20 + n * 2) % 1000 + 1")}, case when n = 1 then 'supplier_pm' else 'contributor' end
     from generate_series($1, $2 - 1) p, generate_series(1, 5) n on conflict do nothing`,
  // The person who asks: an ordinary member of one organisation, on five of its teams.
  `insert into public.user_organisations (organisation_id, user_id, org_role) values (${organisation("0")}, '${PERSON}', 'org_member') on conflict do nothing`,
  `insert into public.roles (organisation_id, name, permissions)
   values (${organisation("0")}, 'Staff', '{pipeline.read,pipeline.write,talent.read,talent.write,activity.read,workflow.read,workflow.run,ticket.read,ticket.write}') on conflict do nothing`,
  `insert into public.user_roles (organisation_id, role_id, user_id)
   select r.organisation_id, r.id, '${PERSON}' from public.roles r where r.organisation_id = ${organisation("0")} and r.name = 'Staff' on conflict do nothing`,
  `insert into public.user_projects (organisation_id, project_id, user_id, role)
   select ${organisation("0")}, ${project("p")}, '${PERSON}', 'supplier_pm' from generate_series(7, 47, 10) p on conflict do nothing`,
  `insert into public.milestones (id, organisation_id, project_id, reference, name, start_date, end_date, billable, acceptance_criteria)
   select ${milestone("p * 8 + n")}, ${organisation("p / 100")}, ${project("p")}, 'MS-' || lpad((n + 1)::text, 3, '0'), 'Milestone ' || n, current_date - 30, current_date + n * 10, 1000 * n, 'Agreed.'
     from generate_series($1, $2 - 1) p, generate_series(0, 7) n`,
  `insert into public.deliverables (id, organisation_id, project_id, milestone_id, reference, name, due_date, status, progress, assignee_id, submitted_at)
   select ${deliverable("p * 200 + n")}, ${organisation("p / 100")}, ${project("p")}, ${milestone("p * 8 + n % 8")}, 'DEL-' || lpad((n + 1)::text, 3, '0'), 'Deliverable ' || n,
     current_date + n % 90 - 20, (array['not_started', 'in_progress', 'submitted', 'review_complete', 'rejected'])[n % 5 + 1], n % 100,
     ${person("(p / 100 * 20 + (n % 5 + 1) * 2) % 1000 + 1")}, now() - n * interval '1 hour'
     from generate_series($1, $2 - 1) p, generate_series(0, 199) n`,
  `insert into public.audit_log (organisation_id, project_id, actor_id, actor_name, verb, table_name, record_id, parent_id, record_label)
   select d.organisation_id, d.project_id, d.assignee_id, 'Somebody', 'created', 'deliverables', d.id, d.milestone_id, d.reference
     from public.deliverables d join public.projects p on p.id = d.project_id where p.reference in (select 'B' || n from generate_series($1, $2 - 1) n)`,
  `insert into public.notifications (organisation_id, project_id, user_id, kind, reason, subject_type, subject_id, subject_label)
   select d.organisation_id, d.project_id, d.assignee_id, 'deliverable_assigned', 'assignee', 'deliverable', d.id, d.reference
     from public.deliverables d join public.projects p on p.id = d.project_id where p.reference in (select 'B' || n from generate_series($1, $2 - 1) n) and d.status = 'submitted'`,
];
