-- The demo world: how it is told.
--
-- Everything in the demo is an act: a person, a moment, and a statement that this person could have sent
-- through the API. The files say which acts there are; 080_play.sql plays them in order of time, each
-- as its person, under role `authenticated` with every policy, guard and signing rule in force. What the
-- product would refuse cannot be in the demo, and the signatures are real entries of the ledger.
--
-- Only the clock is ours: a history in which everything happened this second would teach nothing. While
-- the acts are played, triggers of this schema replace "now" by the moment of the act, in rows that are
-- being written for the first time. Only the owner can add such triggers; production has no hook for it,
-- and 090_curtain.sql drops the schema and all of it.

create schema demo;
grant usage on schema demo to authenticated;
alter default privileges in schema demo grant execute on functions to authenticated;

-- demo.id('milestone csp discovery'): the same uuid on every machine.
create function demo.id(key text) returns uuid language sql immutable set search_path = ''
as $$ select overlay(overlay(md5('countersign demo ' || key) placing '4' from 13) placing '8' from 17)::uuid $$;

-- demo.hash('key', 5): a number below 5 that looks picked by hand, and is the same on every machine.
create function demo.hash(key text, below integer) returns integer language sql immutable set search_path = ''
as $$ select (('x' || substr(md5(key), 1, 7))::bit(28)::integer) % below $$;

-- demo.day(-3): the third working day before today; 0 is today, or Monday on a weekend.
create function demo.day(working_days integer) returns date language sql stable set search_path = ''
as $$
  select '2000-01-03'::date + (w.days / 5) * 7 + w.days % 5
    from (select (today / 7) * 5 + least(today % 7, 5) + working_days as days from (select current_date - '2000-01-03'::date as today) t) w
$$;

create function demo.at(working_days integer, clock interval) returns timestamptz language sql stable set search_path = ''
as $$ select (demo.day(working_days) + clock) at time zone 'Europe/London' $$;

-- demo.minute('09:00', 'key'): within the hour after this time of day; the same on every machine.
create function demo.minute(clock interval, key text) returns interval language sql immutable set search_path = ''
as $$ select clock + make_interval(mins => demo.hash(key, 50)) $$;

create table demo.people (key text primary key, id uuid not null unique, email text not null, full_name text not null);
-- `offstage`: done by a function that has checked the person itself (accepting an invitation, whose token nobody has here).
create table demo.acts (id bigint generated always as identity primary key, at timestamptz not null, who text references demo.people, what text not null, offstage boolean not null default false);
grant select on demo.people to authenticated;

create function demo.person(key text) returns uuid language sql stable set search_path = ''
as $$ select p.id from demo.people p where p.key = $1 $$;

-- Short names for the calls that acts make most.
create function demo.sign(subject_type text, subject_id uuid) returns void language plpgsql set search_path = ''
as $$
declare
  shown_hash text := public.get_signable(subject_type, subject_id) ->> 'content_hash';
begin
  case subject_type
    when 'milestone_baseline' then perform public.sign_milestone_baseline(subject_id, shown_hash);
    when 'deliverable' then perform public.sign_deliverable(subject_id, shown_hash);
    when 'milestone_certificate' then perform public.sign_milestone_certificate(subject_id, shown_hash);
    when 'variation' then perform public.sign_variation(subject_id, shown_hash);
  end case;
end;
$$;

-- demo.milestone('csp', 'discovery'), demo.deliverable('csp', 'Backlog'), demo.variation('csp', 'sso'): ids of the records.
create function demo.milestone(project text, key text) returns uuid language sql immutable set search_path = ''
as $$ select demo.id('milestone ' || project || ' ' || key) $$;
create function demo.deliverable(project text, name text) returns uuid language sql immutable set search_path = ''
as $$ select demo.id('deliverable ' || project || ' ' || name) $$;
create function demo.variation(project text, key text) returns uuid language sql immutable set search_path = ''
as $$ select demo.id('variation ' || project || ' ' || key) $$;

-- demo.play(): the acts in order of time.
create function demo.play() returns void language plpgsql set search_path = ''
as $$
declare
  act record;
  detail text;
begin
  if exists (select 1 from demo.acts a where a.at >= current_date at time zone 'Europe/London') then
    raise exception 'An act lies in the future: %', (select a.what from demo.acts a order by a.at desc limit 1);
  end if;
  -- Signing asks for a session that a password has just opened: each person has one until the curtain.
  insert into auth.sessions (id, user_id, aal) select demo.id('session ' || p.key), p.id, 'aal1' from demo.people p;
  for act in
    select a.at, a.who, a.what, a.who is not null and not a.offstage as on_stage, coalesce(jsonb_build_object('sub', p.id, 'role', 'authenticated', 'aud', 'authenticated', 'email', p.email,
        'session_id', demo.id('session ' || p.key), 'amr', '[{"method": "password"}]'::jsonb)::text, '') as claims
      from demo.acts a left join demo.people p on p.key = a.who
     order by a.at, a.id
  loop
    perform set_config('demo.at', act.at::text, true), set_config('request.jwt.claims', act.claims, true);
    if act.on_stage then
      set local role authenticated;
    end if;
    begin
      execute act.what;
    exception when others then
      get stacked diagnostics detail = pg_exception_detail;
      raise exception 'The demo stumbles over % on %: % (%, %)', act.who, act.at, sqlerrm, sqlstate, detail using detail = act.what;
    end;
    reset role;
  end loop;
  delete from auth.sessions s where s.id in (select demo.id('session ' || p.key) from demo.people p);
  perform set_config('demo.at', '', true), set_config('request.jwt.claims', '', true);
end;
$$;

-- demo.tg_clock('created_at', …): a time that has just been stamped becomes the moment of the act, and one
-- that lies ahead (an expiry) as far ahead of the act.
create function demo.tg_clock() returns trigger language plpgsql security definer set search_path = ''
as $$
declare
  moment timestamptz := nullif(current_setting('demo.at', true), '')::timestamptz;
  row_now jsonb := to_jsonb(new);
  row_before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}'::jsonb end;
  moved jsonb;
begin
  if moment is null then
    return new;
  end if;
  select jsonb_object_agg(k, case when (row_now ->> k)::timestamptz <= clock_timestamp() then moment else moment + ((row_now ->> k)::timestamptz - now()) end)
    into moved
    from unnest(tg_argv) as k
   where (row_now ->> k)::timestamptz >= now() and row_now -> k is distinct from row_before -> k;
  if tg_table_name = 'deliverables' and row_now ->> 'delivered_date' is distinct from row_before ->> 'delivered_date' then
    moved := moved || jsonb_build_object('delivered_date', (moment at time zone 'Europe/London')::date);
  end if;
  return jsonb_populate_record(new, coalesce(moved, '{}'::jsonb));
end;
$$;

-- The ledger's entry is hashed over its time, so both are set together, before the entry exists; the head
-- and the hash in the notices follow.
create function demo.tg_ledger_clock() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  if coalesce(current_setting('demo.at', true), '') <> '' then
    new.signed_at := current_setting('demo.at')::timestamptz;
    new.entry_hash := private.signature_entry_hash(new.project_id, new.position, new.previous_hash, new.subject_type, new.subject_id, new.side, new.action,
      new.signer_key, new.signer_name, new.signer_role, new.signed_at, new.statement, new.content_hash);
  end if;
  return new;
end;
$$;
create function demo.tg_head_clock() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  new.entry_hash := coalesce((select s.entry_hash from public.signatures s where s.project_id = new.project_id and s.position = new.position), new.entry_hash);
  return new;
end;
$$;
create function demo.tg_notice_clock() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  if new.data ? 'head_hash' then
    new.data := new.data || jsonb_build_object('head_hash', (select h.entry_hash from private.signature_heads h where h.project_id = new.project_id));
  end if;
  return new;
end;
$$;
-- Ids that the product draws by lot are the same on every machine here: records are told apart by their
-- place in the story, and a deliverable that a variation adds by its name.
create sequence demo.place;
create function demo.tg_id() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  new.id := demo.id(tg_table_name || ' ' || nextval('demo.place'));
  return new;
end;
$$;
create function demo.tg_deliverable_id() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  new.id := demo.deliverable((select lower(p.reference) from public.projects p where p.id = new.project_id), new.name);
  return new;
end;
$$;

-- The demo sends no mail: not to its invented people, and not to a stranger who owns such an address.
create function demo.tg_no_mail() returns trigger language plpgsql set search_path = ''
as $$ begin return null; end; $$;

do $$
declare
  t record;
begin
  for t in
    select c.table_name, string_agg(quote_literal(c.column_name), ', ') as columns
      from information_schema.columns c
      join information_schema.tables x on x.table_schema = c.table_schema and x.table_name = c.table_name and x.table_type = 'BASE TABLE'
     where c.table_schema = 'public' and c.data_type = 'timestamp with time zone' and c.table_name <> 'signatures'
       and c.column_name not in ('subscription_expires_at', 'starts_at', 'first_response_due_at', 'resolution_due_at')
     group by c.table_name
  loop
    execute format('create trigger "990_demo_clock" before insert or update on public.%I for each row execute function demo.tg_clock(%s)', t.table_name, t.columns);
  end loop;
end;
$$;
create trigger "990_demo_clock" before insert on public.signatures for each row execute function demo.tg_ledger_clock();
create trigger "990_demo_clock" before update on private.signature_heads for each row execute function demo.tg_head_clock();
create trigger "991_demo_clock" before insert on public.notifications for each row execute function demo.tg_notice_clock();
do $$
declare
  t text;
begin
  foreach t in array array['user_projects', 'roles', 'user_roles', 'organisation_holidays', 'organisation_entries', 'deliverable_kpis', 'deliverable_quality_standards',
    'milestone_baselines', 'notifications', 'signatures'] loop
    execute format('create trigger "980_demo_id" before insert on public.%I for each row execute function demo.tg_id()', t);
  end loop;
end;
$$;
create trigger "980_demo_id" before insert on public.deliverables for each row execute function demo.tg_deliverable_id();
create trigger "990_demo_no_mail" before insert on private.mail_outbox for each row execute function demo.tg_no_mail();
