-- Activity patterns: what an organisation does again and again, and what follows it.
--
-- A pattern is a draft of every activity made from it; publishing a template copies it, so a change here
-- reaches no workplan that runs. Successors are data, not code: "after a completed call, two days later, …".

create table public.activity_patterns (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  code text not null check (char_length(code) <= 60 and code ~ '^[a-z][a-z0-9_]*$'),
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  entity_type text references public.record_types (code),
  category text not null default 'task' check (category in ('call', 'email', 'meeting', 'task', 'follow_up')),
  target_days integer not null default 1 check (target_days between 0 and 1000),
  priority text not null default 'normal' check (priority in ('urgent', 'high', 'normal', 'low')),
  is_mandatory boolean not null default false,
  escalation_days integer not null default 0 check (escalation_days between 0 and 1000),
  is_automated_only boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  unique (organisation_id, code)
);
comment on table public.activity_patterns is 'Reusable definitions of activities.';
comment on column public.activity_patterns.entity_type is 'The kind of record it is for; null for any.';
comment on column public.activity_patterns.target_days is 'Working days from its start until it is due.';
comment on column public.activity_patterns.escalation_days is 'Working days after it was due until it escalates.';
comment on column public.activity_patterns.is_mandatory is 'It cannot be skipped.';
comment on column public.activity_patterns.is_automated_only is 'Only workplans make it, nobody by hand.';
create index activity_patterns_entity_type_idx on public.activity_patterns (entity_type);
create index activity_patterns_created_by_idx on public.activity_patterns (created_by);
create index activity_patterns_updated_by_idx on public.activity_patterns (updated_by);
create index activity_patterns_deleted_by_idx on public.activity_patterns (deleted_by);

create table public.activity_pattern_successors (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  pattern_id uuid not null,
  successor_pattern_id uuid not null,
  trigger_on text not null check (trigger_on in ('complete', 'skip', 'timeout')),
  delay_days integer not null default 0 check (delay_days between 0 and 1000),
  constraint activity_pattern_successors_once unique (pattern_id, successor_pattern_id, trigger_on),
  foreign key (organisation_id, pattern_id) references public.activity_patterns (organisation_id, id) on delete cascade,
  foreign key (organisation_id, successor_pattern_id) references public.activity_patterns (organisation_id, id) on delete cascade,
  check (pattern_id <> successor_pattern_id)
);
comment on table public.activity_pattern_successors is 'Which pattern starts after which, on what, and how many working days later.';
create index activity_pattern_successors_pattern_idx on public.activity_pattern_successors (organisation_id, pattern_id);
create index activity_pattern_successors_successor_idx on public.activity_pattern_successors (organisation_id, successor_pattern_id);

-- private.set_pattern_successors(pattern_id, successors, expected_version): replaces the whole list, at most
-- fifty. Returns the pattern's version. Raises CS001, CS002, CS003, CS006 (detail: the place and the field), CS007.
create function private.set_pattern_successors(pattern_id uuid, successors jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  p public.activity_patterns;
  bad text;
  version integer;
begin
  perform private.require_me();
  select * into p from public.activity_patterns x where x.id = set_pattern_successors.pattern_id and x.deleted_at is null for no key update;
  perform private.require_organisation(p.organisation_id, 'workplan.design');
  if expected_version <> p.lock_version then
    perform private.fail('CS003', 'The pattern changed meanwhile.', 'lock_version');
  end if;
  if jsonb_typeof(successors) is distinct from 'array' then
    perform private.fail('CS006', 'Successors are a list.', 'successors');
  end if;
  if jsonb_array_length(successors) > 50 then
    perform private.fail('CS007', 'A pattern has at most fifty successors.', 'successors');
  end if;
  select (s.place - 1) || '.' || case
      when jsonb_typeof(s.item) <> 'object' or not exists (select 1 from public.activity_patterns x
             where x.id::text = s.item ->> 'successor_pattern_id' and x.organisation_id = p.organisation_id and x.deleted_at is null and x.id <> p.id) then 'successor_pattern_id'
      when not coalesce(s.item ->> 'trigger_on' in ('complete', 'skip', 'timeout'), false) then 'trigger_on'
      when coalesce(s.item ->> 'delay_days', '0') !~ '^(1000|[0-9]{1,3})$' then 'delay_days'
      when count(*) over (partition by s.item ->> 'successor_pattern_id', s.item ->> 'trigger_on') > 1 then 'trigger_on' end
    into bad
    from jsonb_array_elements(successors) with ordinality as s (item, place)
   order by 1 nulls last limit 1;
  if bad is not null then
    perform private.fail('CS006', 'A successor is not possible.', 'successors.' || bad);
  end if;
  delete from public.activity_pattern_successors x where x.pattern_id = p.id
     and not exists (select 1 from jsonb_array_elements(successors) s where s ->> 'successor_pattern_id' = x.successor_pattern_id::text and s ->> 'trigger_on' = x.trigger_on);
  insert into public.activity_pattern_successors as x (organisation_id, pattern_id, successor_pattern_id, trigger_on, delay_days)
  select p.organisation_id, p.id, (s ->> 'successor_pattern_id')::uuid, s ->> 'trigger_on', coalesce(s ->> 'delay_days', '0')::integer
    from jsonb_array_elements(successors) s
  on conflict on constraint activity_pattern_successors_once do update set delay_days = excluded.delay_days
   where x.delay_days <> excluded.delay_days;
  update public.activity_patterns x set updated_at = now() where x.id = p.id returning x.lock_version into version;
  return version;
end;
$$;
create function public.set_pattern_successors(pattern_id uuid, successors jsonb, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.set_pattern_successors(pattern_id, successors, expected_version) $$;
comment on function public.set_pattern_successors is 'Replaces the successors of a pattern: [{successor_pattern_id, trigger_on, delay_days}]; returns its version. Raises CS001 to CS003, CS006, CS007.';

create trigger "100_activity_patterns__stamp" before insert or update on public.activity_patterns
  for each row execute function private.tg_stamp();
create trigger "110_activity_patterns__soft_delete" before update of deleted_at on public.activity_patterns
  for each row execute function private.tg_soft_delete();
create trigger "900_activity_patterns__audit" after insert or update or delete on public.activity_patterns
  for each row execute function private.tg_audit();
create trigger "900_activity_pattern_successors__audit" after insert or update or delete on public.activity_pattern_successors
  for each row execute function private.tg_audit();

alter table public.activity_patterns enable row level security;
alter table public.activity_pattern_successors enable row level security;
create policy select_readers on public.activity_patterns for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]));
create policy insert_designers on public.activity_patterns for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('workplan.design'))::uuid[]));
create policy update_designers on public.activity_patterns for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workplan.design'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('workplan.design'))::uuid[]));
create policy select_readers on public.activity_pattern_successors for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]));

revoke all on public.activity_patterns, public.activity_pattern_successors from anon, authenticated, service_role;
grant select on public.activity_patterns, public.activity_pattern_successors to authenticated;
grant insert (id, organisation_id, code, name, description, entity_type, category, target_days, priority, is_mandatory, escalation_days, is_automated_only, is_active) on public.activity_patterns to authenticated;
grant update (code, name, description, entity_type, category, target_days, priority, is_mandatory, escalation_days, is_automated_only, is_active, deleted_at) on public.activity_patterns to authenticated;
grant execute on function private.set_pattern_successors(uuid, jsonb, integer), public.set_pattern_successors(uuid, jsonb, integer) to authenticated;

-- Withheld: writing successors directly (set_pattern_successors, which checks the whole list).
-- A published pattern keeps its code: trigger in the templates slice.
