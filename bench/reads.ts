import { PERSON } from "./world";

/*
 * The hottest reads of what exists so far, each as the person asks it, and as the owner would with the
 * tenant filter written by hand, which is the limit of what a policy can cost. A function that asks who
 * I am has no such twin: it takes part in `growth` only. Reads of later slices
 * (plan tree, executions, tickets, timesheets) join as they come.
 */
export type Read = { name: string; asked: string; byHand: string | null };

const ORGANISATION = "10000000-0000-4000-9000-000000000000";
const PROJECT = "20000000-0000-4000-9000-000000000017";
const DELIVERABLE = "40000000-0000-4000-9000-000000003405";
const MINE = `array[${[7, 17, 27, 37, 47].map((n) => `'20000000-0000-4000-9000-${String(n).padStart(12, "0")}'`).join(", ")}]::uuid[]`;

const overview = (where: string) =>
  `select o.id, o.reference, o.name, o.status, o.progress from public.milestone_overview o where ${where} order by o.reference, o.id limit 51`;
const list = (where: string) =>
  `select d.id, d.reference, d.name, d.status, d.due_date from public.deliverables d where ${where} and d.deleted_at is null order by d.due_date, d.id limit 51`;

export const READS: Read[] = [
  {
    name: "milestones of a project with their deliverables' figures",
    asked: overview(`o.project_id = '${PROJECT}'`),
    byHand: overview(`o.project_id = '${PROJECT}'`),
  },
  {
    name: "a page of deliverables of a project",
    asked: list(`d.project_id = '${PROJECT}'`),
    byHand: list(`d.project_id = '${PROJECT}'`),
  },
  {
    name: "my open deliverables",
    asked: list(`d.assignee_id = '${PERSON}' and d.status not in ('delivered', 'cancelled')`),
    byHand: list(
      `d.assignee_id = '${PERSON}' and d.project_id = any (${MINE}) and d.status not in ('delivered', 'cancelled')`,
    ),
  },
  {
    name: "count of all deliverables within reach",
    asked: "select count(*) from public.deliverables",
    byHand: `select count(*) from public.deliverables where project_id = any (${MINE})`,
  },
  {
    name: "overdue deliverables within reach",
    asked:
      "select count(*) from public.deliverables where due_date < current_date and deleted_at is null",
    byHand: `select count(*) from public.deliverables where due_date < current_date and deleted_at is null and project_id = any (${MINE})`,
  },
  {
    name: "what waits for a signature",
    asked: "select count(*) from public.signature_waits",
    byHand: `select count(*) from public.signature_waits where project_id = any (${MINE})`,
  },
  {
    name: "members of an organisation",
    asked: `select uo.user_id, p.full_name from public.user_organisations uo join public.profiles p on p.id = uo.user_id where uo.organisation_id = '${ORGANISATION}' order by p.full_name limit 51`,
    byHand: `select uo.user_id, p.full_name from public.user_organisations uo join public.profiles p on p.id = uo.user_id where uo.organisation_id = '${ORGANISATION}' order by p.full_name limit 51`,
  },
  {
    name: "history of a record",
    asked: `select id, verb, changes from public.audit_log where record_id = '${DELIVERABLE}' or parent_id = '${DELIVERABLE}' order by id desc limit 100`,
    byHand: `select id, verb, changes from public.audit_log where (record_id = '${DELIVERABLE}' or parent_id = '${DELIVERABLE}') and project_id = any (${MINE}) order by id desc limit 100`,
  },
  {
    name: "my latest notifications",
    asked: "select id, kind from public.notifications order by created_at desc, id desc limit 51",
    byHand: `select id, kind from public.notifications where user_id = '${PERSON}' order by created_at desc, id desc limit 51`,
  },
  {
    name: "figures of a project's dashboard",
    asked: `select public.get_dashboard('${ORGANISATION}', '${PROJECT}')`,
    byHand: null,
  },
];

/** Reads without any filter of their own: here the policy alone decides what is touched. */
export const UNFILTERED = READS.filter(({ name }) => name.endsWith("within reach"));
