import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect } from "vitest";
import type { Calendar, Command, Model, Step } from "./workplan-model";
import { makeProject, stack, type World } from "./world";

// How the tests of the model drive the engine: one connection, and for each case a transaction that is taken
// back, in which no time passes.

let w: World;
let db: pg.Client;

export async function openEngine() {
  w = await makeProject("Templates");
  db = new pg.Client({ connectionString: stack.databaseUrl });
  await db.connect();
}
export const closeEngine = () => db.end();

/** What is wrong with a draft of these steps: "cycle s0", "unreachable s1". */
export async function faultsInEngine(template: readonly Step[]): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(
    "select code || ' ' || pattern_code as fault from private.template_faults($1) where code in ('cycle', 'unreachable') order by 1",
    [await draft(template)],
  );
  return rows.map(({ fault }) => fault);
}

/** Does it in a transaction that is taken back, as the administrator; tells the moment at which it stands. */
export async function taken(work: (now: Date) => Promise<void>) {
  await db.query("begin");
  try {
    await db.query("set local timezone = 'UTC'");
    const claims = JSON.stringify({ sub: w.admin.id, role: "authenticated" });
    await db.query("select set_config('request.jwt.claims', $1, true)", [claims]);
    const { rows } = await db.query<{ now: Date }>("select now()");
    await work(rows[0]?.now ?? new Date());
  } finally {
    await db.query("rollback");
  }
}

export async function keep({ workingDays, holidays, timezone, dayEndsAt }: Calendar) {
  const settings = {
    working_days: workingDays.toSorted(),
    day_starts_at: "00:00",
    day_ends_at: dayEndsAt,
  };
  await db.query(
    `update public.organisations set settings = jsonb_set(jsonb_set(settings, '{calendar}', settings -> 'calendar' || $2), '{defaults,timezone}', to_jsonb($3::text)) where id = $1`,
    [w.organisation, settings, timezone],
  );
  await db.query(
    "insert into public.organisation_holidays (organisation_id, date, name) select $1, d, 'Off' from unnest($2::date[]) as d",
    [w.organisation, holidays],
  );
}

/** The template as a draft; answers its id. */
async function draft(template: readonly Step[]): Promise<string> {
  const id = randomUUID();
  const ids = Object.fromEntries(template.map(({ code }) => [code, randomUUID()]));
  const rows = JSON.stringify(template.map((step) => ({ ...step, id: ids[step.code] })));
  const ways = template.flatMap(({ code, next }) =>
    next.map((way) => ({ ...way, from: ids[code], to: ids[way.to] })),
  );
  await db.query(
    `insert into public.activity_patterns (id, organisation_id, code, name, target_days, escalation_days, is_mandatory)
     select (s ->> 'id')::uuid, $1, s ->> 'code', s ->> 'code', (s ->> 'target')::int, (s ->> 'escalation')::int, (s ->> 'isMandatory')::boolean from jsonb_array_elements($2) s`,
    [w.organisation, rows],
  );
  await db.query(
    `insert into public.activity_pattern_successors (organisation_id, pattern_id, successor_pattern_id, trigger_on, delay_days)
     select $1, (s ->> 'from')::uuid, (s ->> 'to')::uuid, s ->> 'on', (s ->> 'delay')::int from jsonb_array_elements($2) s`,
    [w.organisation, JSON.stringify(ways)],
  );
  await db.query(
    "insert into public.workplan_templates (id, organisation_id, code, name, entity_type) values ($1, $2, 'random', 'Random', 'lead')",
    [id, w.organisation],
  );
  await db.query(
    `insert into public.workplan_template_activities (organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule)
     select $1, $2, (s ->> 'id')::uuid, s ->> 'phase', (s ->> 'phase')::int, n, 'nobody' from jsonb_array_elements($3) with ordinality as x (s, n)`,
    [w.organisation, id, rows],
  );
  return id;
}

export const publish = async (template: readonly Step[]) =>
  db.query("select private.publish_template($1)", [await draft(template)]);

export async function addLead(): Promise<string> {
  const id = randomUUID();
  await db.query(
    "insert into public.leads (id, organisation_id, full_name) values ($1, $2, 'Random')",
    [id, w.organisation],
  );
  return id;
}

/** Does to the lead's workplan what the command says; answers "none", or the code of the refusal. */
export async function run(lead: string, command: Command, model: Model): Promise<string> {
  const plan = "(select id from public.workplan_instances where entity_id = $1)";
  const one = `(select id from public.activities where entity_id = $1 and subject = $2)`;
  const many = `entity_id = $1 and subject = any ($2)`;
  const codes = (these: readonly { step: Step }[]) => these.map(({ step }) => step.code);
  switch (command.do) {
    case "start":
      return ask(`select public.start_activity(${one})`, lead, model.at(command.pick).step.code);
    case "complete":
      return ask(`select public.complete_activity(${one})`, lead, model.at(command.pick).step.code);
    case "skip":
      return ask(
        `select public.skip_activity(${one}, 'No')`,
        lead,
        model.at(command.pick).step.code,
      );
    case "reopen":
      return ask(`select public.reopen_activity(${one})`, lead, model.at(command.pick).step.code);
    case "late":
      if (model.status === "active")
        await ask(
          `update public.activities set escalates_at = '2000-01-01' where ${many} and escalated_at is null`,
          lead,
          codes(model.chosen(command.picks)),
        );
      return ask("select private.escalate_activities()");
    case "close":
      if (model.status !== "active") return "none";
      return ask(
        `update public.activities set status = 'completed', completed_at = now() where ${many}`,
        lead,
        codes(model.chosen(command.picks)),
      );
    case "pause": {
      const answer = await ask(`select public.pause_workplan(${plan})`, lead);
      if (model.status === "active")
        await ask(
          `update public.workplan_instances set paused_at = now() - make_interval(days => $2) where entity_id = $1 and status = 'paused'`,
          lead,
          command.days,
        );
      return answer;
    }
    case "resume":
      return ask(`select public.resume_workplan(${plan})`, lead);
    case "cancel":
      return ask(`select public.cancel_workplan(${plan}, 'No')`, lead);
    case "finish":
      return ask(`select public.complete_workplan(${plan}, 'Won')`, lead);
    case "delete":
      return ask(
        "update public.leads set deleted_at = now() where id = $1 and deleted_at is null",
        lead,
      );
  }
}

async function ask(text: string, ...values: unknown[]): Promise<string> {
  await db.query("savepoint asked");
  try {
    await db.query(text, values);
    return "none";
  } catch (error) {
    await db.query("rollback to savepoint asked");
    return error instanceof pg.DatabaseError ? `${error.code}` : String(error);
  }
}

type Told = { workplan: object; activities: unknown[] };

export async function stateOf(lead: string, { timezone }: Calendar): Promise<Told> {
  const workplans = await db.query(
    `select status, current_phase as phase, total_activities as total, completed_activities as completed, skipped_activities as skipped
       from public.workplan_instances where entity_id = $1`,
    [lead],
  );
  const activities = await db.query(
    `select a.subject as code, a.status, a.cause, a.starts_on::text as starts, a.due_date::text as due, b.subject as after,
            case when a.status in ('open', 'in_progress') and a.escalated_at is null then (a.escalates_at at time zone $2)::date::text end as escalates
       from public.activities a left join public.activities b on b.id = a.predecessor_id where a.entity_id = $1 order by a.subject`,
    [lead, timezone],
  );
  return { workplan: workplans.rows[0] ?? {}, activities: activities.rows };
}

/** The model's state in the same words. Of predecessors that came to the same the engine names any one. */
export function told(model: Model, template: readonly Step[]): Told {
  const all = template.flatMap(({ code }) => model.activities.get(code) ?? []);
  return {
    workplan: { status: model.status, phase: String(model.phase), ...model.counters },
    activities: all.map((a) => ({
      code: a.step.code,
      status: a.status,
      cause: a.cause,
      starts: a.starts,
      due: a.due,
      after: a.after.length === 0 ? null : expect.toSatisfy((code) => a.after.includes(code)),
      escalates: model.escalates(a),
    })),
  };
}
