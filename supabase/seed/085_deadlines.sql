-- What the engine reckoned from the moment at which the demo is made is reckoned again from the moment of the
-- act: the same working days, from another day. Then the clock strikes once, after the last act.

alter table public.activities disable trigger user;
update public.activities a
   set starts_on = d.starts_on, due_date = d.due_date, due_at = private.day_end(a.organisation_id, d.due_date),
       escalates_at = case when a.escalates_at is not null then private.day_end(a.organisation_id, private.add_working_days(a.organisation_id, d.due_date, va.escalation_days)) end
  from public.activities x
  join public.workplan_version_activities va on va.id = x.version_activity_id
  left join public.activities before on before.id = x.predecessor_id
  left join public.workplan_version_successors s on s.activity_id = before.version_activity_id and s.successor_id = x.version_activity_id and s.trigger_on = x.cause
  cross join lateral (select private.add_working_days(x.organisation_id, private.working_day(x.organisation_id, x.created_at), coalesce(s.delay_days, 0)) as starts_on) f
  cross join lateral (select f.starts_on, private.add_working_days(x.organisation_id, f.starts_on, va.target_days) as due_date) d
 where a.id = x.id;
alter table public.activities enable trigger user;

do $$
declare
  moment timestamptz := greatest((select max(a.occurred_at) from public.audit_log a where a.occurred_at < current_date), demo.at(-1, '17:31')) + interval '1 minute';
begin
  perform set_config('demo.at', moment::text, true);
  perform private.escalate_activities(moment);
  perform private.sweep_tickets();
  perform set_config('demo.at', '', true);
end;
$$;
