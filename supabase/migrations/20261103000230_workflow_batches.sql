-- Batches: one image for each prompt, made by workers as fast as the provider lets them.
--
-- The step fans out into rows. A lane is what shares a limit: a client's key, or the organisation's own drawing. A lane
-- lets as many rows go as it has room for, each with its own job; a worker takes a row under a lease, and what it says
-- afterwards counts only while the row is still its own. Before a worker stores a file, its path is written down as one
-- to be removed; only the transaction that decides the row takes it off that list. So a stored file is referenced once or
-- removed, whoever dies when. Nothing here locks the execution: rows first, then the lane.

create table public.image_prices (
  provider text not null check (provider in ('google')),
  model text not null check (private.is_clean_line(model, 120)),
  price_micros bigint not null check (price_micros >= 0),
  currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
  primary key (provider, model)
);
comment on table public.image_prices is 'What a provider asks for an image; the basis of estimates, not of bills.';
comment on column public.image_prices.price_micros is 'Millionths of the currency.';
insert into public.image_prices (provider, model, price_micros) values
  ('google', 'gemini-2.5-flash-image', 39000),
  ('google', 'gemini-3-pro-image-preview', 134000),
  ('google', 'imagen-4.0-fast-generate-001', 20000),
  ('google', 'imagen-4.0-generate-001', 40000),
  ('google', 'imagen-4.0-ultra-generate-001', 60000);

create table public.workflow_batch_results (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  execution_id uuid not null,
  execution_step_id uuid not null,
  client_id uuid,
  batch_index integer not null check (batch_index between 0 and 999),
  prompt_text text not null check (private.is_clean_text(prompt_text, 4000) and btrim(prompt_text) <> ''),
  status text not null default 'pending' check (status in ('pending', 'running', 'completed', 'failed', 'cancelled')),
  provider text not null check (provider in ('google', 'local')),
  model text not null,
  price_micros bigint,
  lane text not null,
  attempt integer not null default 0,
  attempt_limit integer not null default 3,
  throttled integer not null default 0,
  due_at timestamptz not null default now(),
  lease_until timestamptz,
  claimed_path text,
  error text,
  started_at timestamptz,
  completed_at timestamptz,
  duration_ms bigint,
  file_path text unique,
  thumbnail_path text unique,
  mime text check (mime in ('image/png', 'image/jpeg', 'image/webp')),
  width integer,
  height integer,
  bytes bigint,
  pick text check (pick in ('picked', 'rejected')),
  rating integer check (rating between 1 and 5),
  created_at timestamptz not null default now(),
  unique (organisation_id, id),
  unique (organisation_id, execution_id, id),
  unique (execution_step_id, batch_index),
  foreign key (organisation_id, execution_id) references public.workflow_executions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, execution_step_id) references public.execution_steps (organisation_id, id) on delete cascade,
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete set null (client_id),
  check ((status = 'completed') = (file_path is not null)),
  check (status <> 'completed' or (mime is not null and width is not null and height is not null and bytes is not null))
);
comment on table public.workflow_batch_results is 'The images of a batch: one row for each prompt.';
comment on column public.workflow_batch_results.batch_index is 'From nought, in the order of the prompts.';
comment on column public.workflow_batch_results.client_id is 'The client that sees it; null where the workflow is not offered to clients.';
comment on column public.workflow_batch_results.provider is 'Who makes it; local draws a stand-in where the client keeps no key.';
comment on column public.workflow_batch_results.lane is 'What it shares a limit with.';
comment on column public.workflow_batch_results.throttled is 'How often the provider asked to wait.';
comment on column public.workflow_batch_results.lease_until is 'Pending, its job is on its way until then; running, it is a worker''s until then.';
create index workflow_batch_results_execution_idx on public.workflow_batch_results (organisation_id, execution_id, batch_index);
create index workflow_batch_results_step_idx on public.workflow_batch_results (organisation_id, execution_step_id, status);
create index workflow_batch_results_client_idx on public.workflow_batch_results (organisation_id, client_id, created_at desc, id);
create index workflow_batch_results_lane_idx on public.workflow_batch_results (lane, due_at) where status in ('pending', 'running');

create table private.batch_lanes (
  lane text primary key,
  capacity integer not null default 4 check (capacity between 1 and 64),
  paused_until timestamptz,
  strikes integer not null default 0
);
comment on table private.batch_lanes is 'What shares a limit: how much of it at once, and how long the provider asked to wait.';

create table private.batch_files (
  path text primary key,
  remove_after timestamptz not null
);
comment on table private.batch_files is 'Paths that a worker may have stored something at, and that no row refers to yet: removed in time.';
create index batch_files_remove_after_idx on private.batch_files (remove_after);

-- private.tg_workflow_batch_results__guard(): what is completed is decided: its file stays. Raises CS018.
create function private.tg_workflow_batch_results__guard()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.fail('CS018', 'This image is made.', tg_table_name);
  return null;
end;
$$;
create trigger "300_workflow_batch_results__guard" before update of status, file_path, thumbnail_path, prompt_text, batch_index, execution_id, execution_step_id, organisation_id, attempt on public.workflow_batch_results
  for each row when (old.status = 'completed') execute function private.tg_workflow_batch_results__guard();

-- private.batch_prompts(step, data): the prompts that a step finds in the data: a list of texts, or a text of lines.
-- Raises CS006, CS007.
create function private.batch_prompts(c jsonb, data jsonb)
returns text[]
language plpgsql
immutable
set search_path = ''
as $$
declare
  given jsonb := private.render(coalesce(c -> 'prompts', '"{{data.prompts}}"'), data);
  prompts text[];
  most integer := coalesce((c ->> 'max_prompts')::integer, 100);
begin
  if jsonb_typeof(given) = 'string' then
    prompts := array(select btrim(line, E' \t\r') from regexp_split_to_table(given #>> '{}', E'\n') with ordinality as x (line, n) where btrim(line, E' \t\r') <> '' order by n);
  elsif jsonb_typeof(given) = 'array' and not exists (select 1 from jsonb_array_elements(given) as p where jsonb_typeof(p) <> 'string') then
    prompts := array(select btrim(p, E' \t\r\n') from jsonb_array_elements_text(given) with ordinality as x (p, n) order by n);
  end if;
  if coalesce(cardinality(prompts), 0) = 0 then
    perform private.fail('CS006', 'There are no prompts.', 'prompts');
  elsif cardinality(prompts) > most then
    perform private.fail('CS007', format('At most %s prompts at a time.', most), 'prompts');
  elsif exists (select 1 from unnest(prompts) as p where p = '' or not private.is_clean_text(p, 4000)) then
    perform private.fail('CS006', 'A prompt is a text of at most 4,000 characters.', 'prompts');
  end if;
  return prompts;
end;
$$;

-- private.batch_references(config, execution): the pictures that go with every prompt, as paths of the bucket. Only the
-- client's own, or without a client the organisation's, are found. Raises CS006.
create function private.batch_references(c jsonb, e public.workflow_executions)
returns text[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  given jsonb := coalesce(nullif(e.data -> 'reference_images', 'null'), '[]');
  paths text[];
begin
  if jsonb_typeof(given) <> 'array' or jsonb_array_length(given) > 5 then
    perform private.fail('CS006', 'At most five reference images.', 'reference_images');
  elsif jsonb_array_length(given) > 0 and coalesce((c ->> 'supports_reference_images')::boolean, false) is false then
    perform private.fail('CS006', 'This workflow takes no reference images.', 'reference_images');
  end if;
  paths := array(select p from jsonb_array_elements_text(given) with ordinality as x (p, n) order by n);
  if exists (select 1 from unnest(paths) as p where p is null or not starts_with(p, e.organisation_id || '/' || coalesce(e.client_id, e.organisation_id) || '/')
      or not exists (select 1 from storage.objects o where o.bucket_id = 'workflow-references' and o.name = p)) then
    perform private.fail('CS006', 'There is no such reference image.', 'reference_images');
  end if;
  return paths;
end;
$$;

-- private.batch_provider(config, client_id): who would make the images: the provider whose key the client keeps, else
-- the local one. {provider, model, price_micros, currency}.
create function private.batch_provider(c jsonb, client_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select case when coalesce((c ->> 'requires_api_key')::boolean, true) and exists (select 1 from public.client_provider_keys k where k.client_id = $2 and k.provider = 'google')
    then (select jsonb_build_object('provider', 'google', 'model', c ->> 'model', 'price_micros', p.price_micros, 'currency', coalesce(p.currency, 'USD'))
            from (select 1) as one left join public.image_prices p on p.provider = 'google' and p.model = c ->> 'model')
    else jsonb_build_object('provider', 'local', 'model', c ->> 'model', 'price_micros', 0, 'currency', 'USD') end
$$;

-- private.release_lane(lane): takes back what a lost worker held, and lets as many rows go as there is room for, each
-- with a job. Returns how many went.
create function private.release_lane(lane text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  l private.batch_lanes;
  r public.workflow_batch_results;
  free integer;
  gone integer := 0;
  next_at timestamptz;
begin
  -- Rows first, then the lane.
  for r in
    select x.* from public.workflow_batch_results x where x.lane = release_lane.lane and x.status = 'running' and x.lease_until < clock_timestamp() for no key update skip locked
  loop
    update public.workflow_batch_results x
       set status = case when r.attempt < r.attempt_limit then 'pending' else 'failed' end, error = 'The worker was lost while it made this image.', lease_until = null, due_at = clock_timestamp(),
           completed_at = case when r.attempt >= r.attempt_limit then clock_timestamp() end
     where x.id = r.id;
    perform private.note_batch(r) where r.attempt >= r.attempt_limit;
  end loop;
  insert into private.batch_lanes as x (lane) values (release_lane.lane) on conflict do nothing;
  select * into l from private.batch_lanes x where x.lane = release_lane.lane for update;
  if l.paused_until > clock_timestamp() then
    perform private.enqueue('release_lane', jsonb_build_object('lane', l.lane), 'lane:' || l.lane, l.paused_until);
    return 0;
  end if;
  select l.capacity - count(*) into free from public.workflow_batch_results x where x.lane = l.lane and x.status in ('pending', 'running') and x.lease_until > clock_timestamp();
  if free > 0 then
    for r in
      update public.workflow_batch_results x set lease_until = clock_timestamp() + interval '1 minute'
       where x.id in (select y.id from public.workflow_batch_results y where y.lane = l.lane and y.status = 'pending' and y.due_at <= clock_timestamp() and (y.lease_until is null or y.lease_until <= clock_timestamp())
                       order by y.due_at, y.batch_index limit free for no key update skip locked)
      returning x.*
    loop
      perform private.enqueue('generate_image', jsonb_build_object('id', r.id), 'image:' || r.id);
      gone := gone + 1;
    end loop;
  end if;
  if gone < free then
    select min(x.due_at) into next_at from public.workflow_batch_results x where x.lane = l.lane and x.status = 'pending' and x.lease_until is null and x.due_at > clock_timestamp();
    if next_at is not null then
      perform private.enqueue('release_lane', jsonb_build_object('lane', l.lane), 'lane:' || l.lane, next_at);
    end if;
  end if;
  return gone;
end;
$$;

-- private.batch_counts(step_id): {total, successful, failed, cancelled, open, provider, model}, as the step gives it.
create function private.batch_counts(step_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object('total', count(*), 'successful', count(*) filter (where r.status = 'completed'), 'failed', count(*) filter (where r.status = 'failed'),
      'cancelled', count(*) filter (where r.status = 'cancelled'), 'open', count(*) filter (where r.status in ('pending', 'running')), 'provider', min(r.provider), 'model', min(r.model))
    from public.workflow_batch_results r
   where r.execution_step_id = $1 and r.organisation_id = (select s.organisation_id from public.execution_steps s where s.id = $1)
$$;

-- private.start_batch(execution, definition, step): writes a row for each prompt and lets the first go; begun again,
-- what failed or was cancelled is made again. In the form of run_step. Raises CS006, CS007.
create function private.start_batch(e public.workflow_executions, st public.workflow_steps, s public.execution_steps)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  prompts text[] := private.batch_prompts(st.config, e.data);
  paths text[] := private.batch_references(st.config, e);
  chosen jsonb := private.batch_provider(st.config, e.client_id);
  its_lane text := case chosen ->> 'provider' when 'google' then 'google:' || e.client_id else 'local:' || e.organisation_id end;
begin
  insert into public.workflow_batch_results as x (organisation_id, execution_id, execution_step_id, client_id, batch_index, prompt_text, provider, model, price_micros, lane)
  select e.organisation_id, e.id, s.id, (select e.client_id from public.workflows w where w.id = e.workflow_id and w.is_offered), p.n - 1, p.prompt, chosen ->> 'provider', chosen ->> 'model', (chosen ->> 'price_micros')::bigint, its_lane
    from unnest(prompts) with ordinality as p (prompt, n)
  on conflict on constraint workflow_batch_results_execution_step_id_batch_index_key do update
    set status = 'pending', error = null, completed_at = null, lease_until = null, due_at = now(), attempt_limit = x.attempt + 3, throttled = 0,
        provider = excluded.provider, price_micros = excluded.price_micros, lane = excluded.lane
    where x.status in ('failed', 'cancelled');
  update public.execution_steps x set input = jsonb_build_object('model', chosen -> 'model', 'provider', chosen -> 'provider', 'reference_images', to_jsonb(paths)) where x.id = s.id;
  perform private.release_lane(its_lane);
  return jsonb_build_object('status', 'waiting', 'wake_at', now() + interval '1 minute', 'output', private.batch_counts(s.id));
end;
$$;

-- private.look_at_batch(execution, definition, step): what became of a batch, in the form of run_step; null while any of
-- it is open, when it writes how far it is. One image is enough; none is a failure.
create function private.look_at_batch(e public.workflow_executions, st public.workflow_steps, s public.execution_steps)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  counts jsonb := private.batch_counts(s.id);
begin
  if counts -> 'open' <> '0' then
    update public.execution_steps x set output = counts where x.id = s.id and x.output is distinct from counts;
    perform private.release_lane(r.lane) from (select distinct x.lane from public.workflow_batch_results x where x.organisation_id = s.organisation_id and x.execution_step_id = s.id and x.status in ('pending', 'running')) r;
    return null;
  end if;
  return jsonb_build_object('status', case when counts -> 'successful' = '0' then 'failed' else 'completed' end, 'output', counts - 'open')
    || case when counts -> 'successful' = '0' then jsonb_build_object('error', 'None of the images could be made.') else '{}' end;
end;
$$;

-- private.note_batch(row): after a row was decided: the last of a batch brings its execution on, or corrects what an
-- ended one says of it; before that, how far it is, at most once in two seconds.
create function private.note_batch(r public.workflow_batch_results)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  is_last boolean := not exists (select 1 from public.workflow_batch_results x where x.organisation_id = r.organisation_id and x.execution_step_id = r.execution_step_id and x.status in ('pending', 'running'));
  tick bigint := floor(extract(epoch from clock_timestamp()) / 2) + 1;
begin
  perform private.enqueue('note_batch', jsonb_build_object('id', r.execution_step_id), 'batch:' || r.execution_step_id || case when is_last then '' else ':' || tick end,
    case when is_last then null else to_timestamp(tick * 2) end);
end;
$$;

-- private.settle_batch(step_id): brings the execution of a batch on, or corrects the figures of one that has ended.
create function private.settle_batch(step_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  s public.execution_steps;
  counts jsonb;
begin
  select x.* into e from public.workflow_executions x join public.execution_steps y on y.execution_id = x.id where y.id = settle_batch.step_id for no key update of x;
  if e.wake_at is not null then
    perform private.advance_execution(e.id);
    return;
  end if;
  select * into s from public.execution_steps x where x.id = settle_batch.step_id;
  counts := private.batch_counts(s.id) - 'open';
  update public.execution_steps x set output = counts where x.id = s.id and x.output is distinct from counts;
  if found then
    update public.workflow_executions x
       set moved_at = now(), data = case when x.data ? s.step_key then x.data || jsonb_build_object(s.step_key, counts) else x.data end,
           output = case when x.output ? s.step_key then x.output || jsonb_build_object(s.step_key, counts) else x.output end
     where x.id = e.id;
  end if;
end;
$$;

-- private.claim_batch_item(item_id): what a worker is to make now, under a lease; null when there is nothing to do.
create function private.claim_batch_item(item_id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.workflow_batch_results;
  e public.workflow_executions;
  s public.execution_steps;
  c jsonb;
  sealed text;
  problem text;
  before text;
  base text;
  moment bigint := extract(epoch from clock_timestamp()) * 1000;
begin
  select * into r from public.workflow_batch_results x where x.id = claim_batch_item.item_id for no key update;
  if r.status is distinct from 'pending' or r.lease_until is null then
    return null;
  end if;
  if exists (select 1 from private.batch_lanes l where l.lane = r.lane and l.paused_until > clock_timestamp()) then
    update public.workflow_batch_results x set lease_until = null where x.id = r.id;
    perform private.release_lane(r.lane);
    return null;
  end if;
  select * into e from public.workflow_executions x where x.id = r.execution_id;
  select * into s from public.execution_steps x where x.id = r.execution_step_id;
  select st.config into c from public.workflow_steps st where st.id = s.step_id;
  before := private.act_for(e.requested_by);
  if e.requested_by is null or not private.may_run_for(e.organisation_id, e.client_id) then
    problem := 'Who asked for it may no longer run workflows here.';
  end if;
  perform set_config('request.jwt.claims', before, true);
  if r.provider = 'google' then
    select k.sealed into sealed from public.client_provider_keys k where k.client_id = e.client_id and k.provider = r.provider;
    problem := coalesce(problem, case when sealed is null then 'The company''s key was removed.' end);
  end if;
  if problem is not null then
    update public.workflow_batch_results x set status = 'failed', error = problem, completed_at = clock_timestamp(), lease_until = null where x.id = r.id;
    perform private.release_lane(r.lane);
    perform private.note_batch(r);
    return null;
  end if;
  loop
    base := r.organisation_id || '/' || r.execution_id || '/' || r.batch_index || '_' || moment;
    insert into private.batch_files (path, remove_after) values (base, clock_timestamp() + interval '1 hour') on conflict do nothing;
    exit when found;
    moment := moment + 1;
  end loop;
  update public.workflow_batch_results x
     set status = 'running', attempt = x.attempt + 1, started_at = clock_timestamp(), claimed_path = base, error = null, lease_until = clock_timestamp() + interval '150 seconds'
   where x.id = r.id returning x.* into r;
  return jsonb_build_object('attempt', r.attempt, 'organisation_id', r.organisation_id, 'client_id', e.client_id, 'provider', r.provider, 'model', r.model, 'prompt', r.prompt_text,
    'path', base, 'sealed', sealed, 'timeout_ms', 120000, 'reference_images', coalesce(s.input -> 'reference_images', '[]'), 'aspect_ratio', c ->> 'aspect_ratio');
end;
$$;

-- private.finish_batch_item(item_id, attempt, outcome): what came of a claimed row: {"path", "thumbnail_path", "mime",
-- "width", "height", "bytes"}, or {"error": text, "retry": boolean, "rate_limited": boolean, "retry_after_seconds": number}. Returns 'ignored' when
-- it is no longer the caller's, whose file is then to go; else the row's status.
create function private.finish_batch_item(item_id uuid, attempt integer, outcome jsonb)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.workflow_batch_results;
  wait interval;
begin
  select * into r from public.workflow_batch_results x where x.id = finish_batch_item.item_id for no key update;
  if r.status is distinct from 'running' or r.attempt is distinct from finish_batch_item.attempt then
    return 'ignored';
  end if;
  if not outcome ? 'error' then
    if not starts_with(outcome ->> 'path', r.claimed_path || '.') then
      return 'ignored';
    end if;
    delete from private.batch_files f where f.path = r.claimed_path;
    if not found then
      return 'ignored';
    end if;
    update public.workflow_batch_results x
       set status = 'completed', file_path = outcome ->> 'path', thumbnail_path = outcome ->> 'thumbnail_path', mime = outcome ->> 'mime', width = (outcome ->> 'width')::integer, height = (outcome ->> 'height')::integer,
           bytes = (outcome ->> 'bytes')::bigint, completed_at = clock_timestamp(), duration_ms = extract(epoch from clock_timestamp() - x.started_at) * 1000, lease_until = null, claimed_path = null
     where x.id = r.id returning x.* into r;
    update private.batch_lanes l set strikes = 0 where l.lane = r.lane and l.strikes > 0 and (l.paused_until is null or l.paused_until < clock_timestamp());
  elsif outcome -> 'rate_limited' = 'true' and r.throttled < 30 then
    -- A provider that asks to wait costs no attempt, and the whole lane waits.
    update public.workflow_batch_results x set status = 'pending', error = left(outcome ->> 'error', 500), throttled = x.throttled + 1, attempt_limit = x.attempt_limit + 1, due_at = clock_timestamp(), lease_until = null
     where x.id = r.id returning x.* into r;
    update private.batch_lanes l
       set strikes = least(l.strikes + 1, 8),
           paused_until = clock_timestamp() + least(greatest(coalesce((outcome ->> 'retry_after_seconds')::numeric, 0), 2 ^ least(l.strikes, 8)), 600) * interval '1 second'
     where l.lane = r.lane and (l.paused_until is null or l.paused_until <= clock_timestamp());
  else
    wait := least(2 ^ r.attempt, 60) * interval '1 second';
    update public.workflow_batch_results x
       set status = case when outcome -> 'retry' = 'true' and x.attempt < x.attempt_limit then 'pending' else 'failed' end, error = left(outcome ->> 'error', 500), lease_until = null, due_at = clock_timestamp() + wait,
           completed_at = case when outcome -> 'retry' = 'true' and x.attempt < x.attempt_limit then null else clock_timestamp() end,
           duration_ms = extract(epoch from clock_timestamp() - x.started_at) * 1000
     where x.id = r.id returning x.* into r;
  end if;
  perform private.release_lane(r.lane);
  if r.status in ('completed', 'failed') then
    perform private.note_batch(r);
  end if;
  return r.status;
end;
$$;

-- private.sweep_batches(): lets go what nobody let go in time. Returns the paths at which something may lie that nobody
-- refers to: the worker removes it, and says so to forget_batch_files.
create function private.sweep_batches()
returns text[]
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.release_lane(x.lane) from (select distinct r.lane from public.workflow_batch_results r where r.status in ('pending', 'running') order by 1) x;
  return array(select f.path from private.batch_files f where f.remove_after < now() order by f.remove_after limit 200);
end;
$$;

-- private.forget_batch_files(paths): they are removed.
create function private.forget_batch_files(paths text[])
returns void
language sql
security definer
set search_path = ''
as $$ delete from private.batch_files f where f.path = any ($1) and f.remove_after < now() $$;

-- private.cancel_batches(execution_id): what is open in them is cancelled; what is made stays.
create function private.cancel_batches(execution_id uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.workflow_batch_results r set status = 'cancelled', completed_at = clock_timestamp(), lease_until = null
   where r.execution_id = $1 and r.organisation_id = (select e.organisation_id from public.workflow_executions e where e.id = $1) and r.status in ('pending', 'running')
$$;

-- private.retry_batch_failures(execution_id): makes again what failed, and nothing else, whether the execution still
-- runs, failed by it, or ended. Returns how many. Raises CS001, CS002, CS004 (cancelled; nothing failed), CS091.
create function private.retry_batch_failures(execution_id uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  last public.execution_steps;
  again integer;
  l text;
begin
  e := private.require_execution(execution_id);
  select count(*) into again from public.workflow_batch_results r where r.organisation_id = e.organisation_id and r.execution_id = e.id and r.status = 'failed';
  if e.status = 'cancelled' then
    perform private.fail('CS004', 'It was cancelled.', 'cancelled');
  elsif again = 0 then
    perform private.fail('CS004', 'Nothing of it failed.', 'nothing_failed');
  end if;
  perform private.require_access(w, e.client_id) from public.workflows w where w.id = e.workflow_id;
  select * into last from public.execution_steps s where s.execution_id = e.id order by s.sequence desc limit 1;
  if e.status = 'failed' and last.step_type = 'batch_generate' then
    perform private.retry_execution(e.id);
    return again;
  end if;
  update public.workflow_batch_results r set status = 'pending', error = null, completed_at = null, lease_until = null, due_at = clock_timestamp(), attempt_limit = r.attempt + 3, throttled = 0
   where r.organisation_id = e.organisation_id and r.execution_id = e.id and r.status = 'failed';
  for l in select distinct r.lane from public.workflow_batch_results r where r.organisation_id = e.organisation_id and r.execution_id = e.id and r.status = 'pending' order by 1 loop
    perform private.release_lane(l);
  end loop;
  insert into public.execution_logs (organisation_id, execution_id, status, message, data)
  values (e.organisation_id, e.id, 'running', 'Images made again', jsonb_build_object('by', auth.uid(), 'count', again));
  return again;
end;
$$;
create function public.retry_batch_failures(execution_id uuid)
returns integer language sql set search_path = ''
as $$ select private.retry_batch_failures(execution_id) $$;
comment on function public.retry_batch_failures is 'Makes the failed images of an execution again; returns how many. Raises CS001, CS002, CS004, CS091.';

-- private.review_batch_results(item_ids, changes): what people think of images: {"pick": picked, rejected or null,
-- "rating": 1 to 5 or null}; what is not named stays. Returns how many. Raises CS001, CS006, CS007.
create function private.review_batch_results(item_ids uuid[], changes jsonb)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  done integer;
begin
  perform private.require_me();
  if cardinality(item_ids) > 1000 then
    perform private.fail('CS007', 'At most 1,000 images at a time.', 'item_ids');
  elsif jsonb_typeof(changes) is distinct from 'object' or changes - array['pick', 'rating'] <> '{}' or changes = '{}' then
    perform private.fail('CS006', 'Say what you think of it.', 'changes');
  elsif coalesce(changes ->> 'pick', 'picked') not in ('picked', 'rejected') then
    perform private.fail('CS006', 'It is picked or rejected.', 'pick');
  elsif nullif(changes -> 'rating', 'null') is not null and (not private.is_number_between(changes -> 'rating', 1, 5) or changes ->> 'rating' ~ '[.]') then
    perform private.fail('CS006', 'From one to five.', 'rating');
  end if;
  update public.workflow_batch_results r
     set pick = case when changes ? 'pick' then changes ->> 'pick' else r.pick end, rating = case when changes ? 'rating' then (changes ->> 'rating')::integer else r.rating end
   where r.id = any (item_ids) and r.status = 'completed'
     and (r.organisation_id = any (private.organisation_ids_with('workflow.run')) or r.client_id = any (private.client_ids_with('workflow.run_client')));
  get diagnostics done = row_count;
  if done < (select count(distinct i) from unnest(item_ids) as i) or done = 0 then
    perform private.fail('CS001', 'There is no such image.', 'item');
  end if;
  return done;
end;
$$;
create function public.review_batch_results(item_ids uuid[], changes jsonb)
returns integer language sql set search_path = ''
as $$ select private.review_batch_results(item_ids, changes) $$;
comment on function public.review_batch_results is 'Picks, rejects or rates images, all of them or none. Raises CS001, CS006, CS007.';

-- private.estimate_batch(workflow_id, prompts, client_id): what a run would cost: {workflow: {id, name, client_id},
-- provider, model, price_micros, total_micros, currency, max_prompts, supports_reference_images, inputs: what a run is asked
-- for besides, provider_key: {last_four, updated_at}}; price and total are null where none is known, the key where none is kept. Raises CS001, CS004, CS006, CS007.
create function private.estimate_batch(workflow_id uuid, prompts integer, client_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  w public.workflows;
  c jsonb;
  chosen jsonb;
begin
  perform private.require_me();
  select * into w from public.workflows x where x.id = estimate_batch.workflow_id;
  if w.id is null or not (w.organisation_id = any (private.organisation_ids_with('workflow.read'))
      or (private.is_my_clients(estimate_batch.client_id, w.id, 'workflow.read_client') and exists (select 1 from public.clients k where k.id = estimate_batch.client_id and k.organisation_id = w.organisation_id))) then
    perform private.fail('CS001', 'There is no such workflow.', 'workflow');
  elsif estimate_batch.client_id is not null and not exists (select 1 from public.clients k where k.id = estimate_batch.client_id and k.organisation_id = w.organisation_id) then
    perform private.fail('CS006', 'The workflow is not for this client.', 'client_id');
  end if;
  select s.config into c from public.workflow_steps s where s.version_id = w.published_version_id and s.step_type = 'batch_generate' order by s.position limit 1;
  if c is null then
    perform private.fail('CS004', 'The workflow makes no images.', 'no_batch');
  elsif coalesce(prompts, 0) < 0 then
    perform private.fail('CS006', 'How many prompts?', 'prompts');
  elsif prompts > coalesce((c ->> 'max_prompts')::integer, 100) then
    perform private.fail('CS007', format('At most %s prompts at a time.', coalesce((c ->> 'max_prompts')::integer, 100)), 'prompts');
  end if;
  chosen := private.batch_provider(c, coalesce(estimate_batch.client_id, w.client_id));
  return chosen || jsonb_build_object('total_micros', (chosen ->> 'price_micros')::bigint * coalesce(prompts, 0), 'max_prompts', coalesce((c ->> 'max_prompts')::integer, 100),
    'supports_reference_images', coalesce((c ->> 'supports_reference_images')::boolean, false), 'inputs', private.workflow_inputs(w.published_version_id), 'workflow', jsonb_build_object('id', w.id, 'name', w.name, 'client_id', w.client_id),
    'provider_key', (select jsonb_build_object('last_four', k.last_four, 'updated_at', k.updated_at) from public.client_provider_keys k where k.client_id = coalesce(estimate_batch.client_id, w.client_id) and k.provider = 'google'));
end;
$$;
create function public.estimate_batch(workflow_id uuid, prompts integer, client_id uuid default null)
returns jsonb language sql stable set search_path = ''
as $$ select private.estimate_batch(workflow_id, prompts, client_id) $$;
comment on function public.estimate_batch is 'What so many images of a workflow would cost, and who would make them. Raises CS001, CS004, CS006, CS007.';

-- private.get_batch(execution_id): an execution's images as a gallery shows them: {id, status, workflow: {id, name},
-- client_id, created_at, moved_at, may_run, items: [{id, batch_index, prompt_text, status, provider, error, duration_ms, width, height, bytes, mime, pick, rating}]}, for
-- both sides. Raises CS001.
create function private.get_batch(execution_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  e public.workflow_executions;
begin
  perform private.require_me();
  select * into e from public.workflow_executions x where x.id = get_batch.execution_id;
  if e.id is null or not (e.organisation_id = any (private.organisation_ids_with('workflow.read')) or private.is_my_clients(e.client_id, e.workflow_id, 'workflow.read_client')) then
    perform private.fail('CS001', 'There is no such execution.', 'execution');
  end if;
  return jsonb_build_object('id', e.id, 'status', e.status, 'client_id', e.client_id, 'created_at', e.created_at, 'moved_at', e.moved_at, 'may_run', private.may_run_for(e.organisation_id, e.client_id),
    'workflow', (select jsonb_build_object('id', w.id, 'name', w.name) from public.workflows w where w.id = e.workflow_id),
    'items', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'batch_index', r.batch_index, 'prompt_text', r.prompt_text, 'status', r.status, 'provider', r.provider, 'error', r.error, 'duration_ms', r.duration_ms,
        'width', r.width, 'height', r.height, 'bytes', r.bytes, 'mime', r.mime, 'pick', r.pick, 'rating', r.rating) order by s.sequence, r.batch_index)
      from public.workflow_batch_results r join public.execution_steps s on s.id = r.execution_step_id where r.organisation_id = e.organisation_id and r.execution_id = e.id), '[]'));
end;
$$;
create function public.get_batch(execution_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.get_batch(execution_id) $$;
comment on function public.get_batch is 'The images of an execution, for both sides. Raises CS001.';

alter table public.image_prices enable row level security;
alter table public.workflow_batch_results enable row level security;
create policy select_everyone on public.image_prices for select to authenticated using ((select private.me()) is not null);
create policy select_both_sides on public.workflow_batch_results for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.read_client'))::uuid[]));

revoke all on public.image_prices, public.workflow_batch_results from anon, authenticated, service_role;
grant select on public.image_prices, public.workflow_batch_results to authenticated;
grant execute on function
  private.retry_batch_failures(uuid), public.retry_batch_failures(uuid),
  private.review_batch_results(uuid[], jsonb), public.review_batch_results(uuid[], jsonb),
  private.get_batch(uuid), public.get_batch(uuid),
  private.estimate_batch(uuid, integer, uuid), public.estimate_batch(uuid, integer, uuid) to authenticated;

-- Withheld: every write; the worker makes, people judge and try again through functions. The lanes and the list of
-- paths are the worker's alone.
