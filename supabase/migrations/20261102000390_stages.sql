-- Stages: how the records of sales and recruiting move. One table says which moves there are, one function
-- makes them: nobody writes a status, so that history and workplans see every move.
--
-- What a conversion reaches (a converted lead, an accepted offer, a placed candidate or submission) is not in
-- the table: no move leads there by hand.

-- private.stage_permission(record_type, verb): the permission that a record of this type asks for, such as
-- talent.write; null for no such type.
create function private.stage_permission(record_type text, verb text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when record_type in ('account', 'contact', 'lead', 'deal') then 'pipeline.'
    when record_type in ('job', 'candidate', 'submission', 'interview', 'offer', 'placement') then 'talent.' end || verb
$$;

create table private.stage_moves (
  record_type text not null check (private.stage_permission(record_type, 'write') is not null),
  from_status text not null,
  to_status text not null,
  needs_reason boolean not null default false,
  closes boolean not null default false,
  primary key (record_type, from_status, to_status)
);
comment on table private.stage_moves is 'The moves of every staged record; the table of a type is its name with an s.';
insert into private.stage_moves (record_type, from_status, to_status, needs_reason, closes)
select m.record_type, m.from_status, t.to_status, m.needs_reason, m.closes
  from (values
    ('account', 'prospect', '{customer}', false, false),
    ('account', 'prospect', '{former}', false, true),
    ('account', 'customer', '{former}', false, true),
    ('account', 'former', '{prospect,customer}', false, false),
    ('lead', 'new', '{contacted,qualified}', false, false),
    ('lead', 'contacted', '{new,qualified}', false, false),
    ('lead', 'qualified', '{contacted}', false, false),
    ('lead', 'new', '{unqualified}', true, true),
    ('lead', 'contacted', '{unqualified}', true, true),
    ('lead', 'qualified', '{unqualified}', true, true),
    ('lead', 'unqualified', '{new,contacted}', false, false),
    ('deal', 'qualification', '{proposal,negotiation}', false, false),
    ('deal', 'proposal', '{qualification,negotiation}', false, false),
    ('deal', 'negotiation', '{qualification,proposal}', false, false),
    ('deal', 'qualification', '{won}', false, true),
    ('deal', 'proposal', '{won}', false, true),
    ('deal', 'negotiation', '{won}', false, true),
    ('deal', 'qualification', '{lost}', true, true),
    ('deal', 'proposal', '{lost}', true, true),
    ('deal', 'negotiation', '{lost}', true, true),
    ('deal', 'lost', '{qualification,proposal,negotiation}', false, false),
    ('deal', 'won', '{negotiation}', true, false),
    ('job', 'draft', '{open}', false, false),
    ('job', 'open', '{on_hold}', false, false),
    ('job', 'on_hold', '{open}', false, false),
    ('job', 'open', '{filled}', false, true),
    ('job', 'filled', '{open}', false, false),
    ('job', 'draft', '{closed}', true, true),
    ('job', 'open', '{closed}', true, true),
    ('job', 'on_hold', '{closed}', true, true),
    ('job', 'closed', '{open}', false, false),
    ('candidate', 'new', '{active,unavailable}', false, false),
    ('candidate', 'active', '{unavailable}', false, false),
    ('candidate', 'unavailable', '{active}', false, false),
    ('candidate', 'new', '{do_not_contact}', true, true),
    ('candidate', 'active', '{do_not_contact}', true, true),
    ('candidate', 'placed', '{do_not_contact}', true, true),
    ('candidate', 'unavailable', '{do_not_contact}', true, true),
    ('candidate', 'do_not_contact', '{active}', true, false),
    ('submission', 'submitted', '{client_review,interview,offered}', false, false),
    ('submission', 'client_review', '{submitted,interview,offered}', false, false),
    ('submission', 'interview', '{client_review,offered}', false, false),
    ('submission', 'offered', '{interview}', false, false),
    ('submission', 'submitted', '{rejected,withdrawn}', true, true),
    ('submission', 'client_review', '{rejected,withdrawn}', true, true),
    ('submission', 'interview', '{rejected,withdrawn}', true, true),
    ('submission', 'offered', '{rejected,withdrawn}', true, true),
    ('submission', 'rejected', '{submitted}', false, false),
    ('submission', 'withdrawn', '{submitted}', false, false),
    ('interview', 'scheduled', '{completed,no_show}', false, true),
    ('interview', 'scheduled', '{cancelled}', true, true),
    ('interview', 'cancelled', '{scheduled}', false, false),
    ('interview', 'no_show', '{scheduled}', false, false),
    ('offer', 'draft', '{extended}', false, false),
    ('offer', 'draft', '{withdrawn}', false, true),
    ('offer', 'extended', '{declined,withdrawn}', true, true),
    ('placement', 'scheduled', '{active}', false, false),
    ('placement', 'active', '{completed}', false, true),
    ('placement', 'scheduled', '{ended_early}', true, true),
    ('placement', 'active', '{ended_early}', true, true)
  ) as m (record_type, from_status, targets, needs_reason, closes)
  cross join lateral unnest(m.targets::text[]) as t (to_status);

-- private.write_status(record_type, record_ids, status, reason, closes): writes a status and what goes with it.
-- It decides nothing; whoever calls it has. Returns how many records moved.
create function private.write_status(record_type text, record_ids uuid[], status text, reason text, closes boolean)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  moved integer;
begin
  execute format('update public.%I set status = $2, status_reason = $3, status_changed_at = now(), closed_at = case when $4 then now() end where id = any ($1) and status <> $2', record_type || 's')
    using record_ids, status, nullif(btrim(reason), ''), closes;
  get diagnostics moved = row_count;
  return moved;
end;
$$;

-- private.settle_candidate(candidate_id): placed while a placement is scheduled or active, and looking again
-- when the last has ended.
create function private.settle_candidate(candidate_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_status text;
  at_work boolean;
begin
  select c.status into found_status from public.candidates c where c.id = settle_candidate.candidate_id for no key update;
  at_work := exists (select 1 from public.placements p where p.candidate_id = settle_candidate.candidate_id and p.status in ('scheduled', 'active'));
  if at_work and found_status in ('new', 'active', 'unavailable') then
    perform private.write_status('candidate', array[settle_candidate.candidate_id], 'placed', null, false);
  elsif not at_work and found_status = 'placed' then
    perform private.write_status('candidate', array[settle_candidate.candidate_id], 'active', null, false);
  end if;
end;
$$;

-- private.move_record(record_type, record_id, status, expected_version, reason): one move. A repeated call that
-- finds the record there already does nothing. Returns the record's version.
-- Locks a submission before its interviews, offers and placement, and candidates last.
-- Raises CS001, CS002, CS003 (another version), CS004 (no such move: detail from>to; a deal with a project:
-- 'project'), CS006 (record_type; reason).
create function private.move_record(record_type text, record_id uuid, status text, expected_version integer, reason text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  from_table text := record_type || 's';
  found record;
  row_now jsonb;
  move private.stage_moves;
  version integer;
begin
  perform private.require_me();
  if not exists (select 1 from private.stage_moves m where m.record_type = move_record.record_type) then
    perform private.fail('CS006', 'Records of this kind do not move.', 'record_type');
  end if;
  if record_type in ('interview', 'offer') then
    execute format('select 1 from public.submissions s where s.id = (select x.submission_id from public.%I x where x.id = $1) for no key update', from_table) using record_id;
  end if;
  execute format('select x.organisation_id, x.status, x.lock_version, to_jsonb(x) as content from public.%I x where x.id = $1 and x.deleted_at is null for no key update', from_table)
    into found using record_id;
  perform private.require_organisation(found.organisation_id, private.stage_permission(record_type, 'write'));
  row_now := found.content;
  if found.status = move_record.status then
    return found.lock_version;
  end if;
  select * into move from private.stage_moves m where m.record_type = move_record.record_type and m.from_status = found.status and m.to_status = move_record.status;
  if move.record_type is null then
    perform private.fail('CS004', 'There is no such move.', found.status || '>' || coalesce(move_record.status, ''));
  end if;
  if expected_version <> found.lock_version then
    perform private.fail('CS003', 'The record changed meanwhile.', 'lock_version');
  end if;
  if move.needs_reason and coalesce(btrim(reason), '') = '' then
    perform private.fail('CS006', 'Say why.', 'reason');
  end if;
  if record_type = 'deal' and found.status = 'won' and row_now ->> 'project_id' is not null then
    perform private.fail('CS004', 'A deal that opened a project stays won.', 'project');
  end if;
  perform private.write_status(record_type, array[record_id], status, reason, move.closes);

  if record_type = 'deal' and move_record.status in ('won', 'lost') then
    update public.deals d set probability = case move_record.status when 'won' then 100 else 0 end where d.id = record_id;
  elsif record_type = 'deal' and found.status in ('won', 'lost') then
    update public.deals d set probability = case move_record.status when 'qualification' then 20 when 'proposal' then 50 else 75 end where d.id = record_id;
  elsif record_type = 'submission' and move.closes then
    -- Nothing goes on for a closed submission.
    perform private.write_status('interview', array(select i.id from public.interviews i where i.submission_id = record_id and i.status = 'scheduled' order by i.id), 'cancelled', reason, true);
    perform private.write_status('offer', array(select o.id from public.offers o where o.submission_id = record_id and o.status in ('draft', 'extended') order by o.id), 'withdrawn', reason, true);
  elsif record_type = 'offer' and move_record.status = 'extended' then
    update public.offers o set extended_at = now() where o.id = record_id;
    perform private.write_status('submission', array(select s.id from public.submissions s where s.id = (row_now ->> 'submission_id')::uuid and s.status in ('submitted', 'client_review', 'interview')), 'offered', null, false);
  elsif record_type = 'placement' then
    perform private.settle_candidate((row_now ->> 'candidate_id')::uuid);
  end if;
  execute format('select x.lock_version from public.%I x where x.id = $1', from_table) into version using record_id;
  return version;
end;
$$;
create function public.move_record(record_type text, record_id uuid, status text, expected_version integer default null, reason text default null)
returns integer language sql set search_path = ''
as $$ select private.move_record(record_type, record_id, status, expected_version, reason) $$;
comment on function public.move_record is 'Moves a record of sales or recruiting to another stage; returns its version. Raises CS001 to CS004, CS006.';

-- private.get_stage_moves(record_type): the moves that a board and a record's page offer.
create function private.get_stage_moves(record_type text)
returns table (from_status text, to_status text, needs_reason boolean, closes boolean)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_me();
  return query select m.from_status, m.to_status, m.needs_reason, m.closes from private.stage_moves m where m.record_type = $1 order by 1, 2;
end;
$$;
create function public.get_stage_moves(record_type text)
returns table (from_status text, to_status text, needs_reason boolean, closes boolean)
language sql stable set search_path = ''
as $$ select * from private.get_stage_moves(record_type) $$;
comment on function public.get_stage_moves is 'The moves that records of a type can make by hand.';

grant execute on function private.move_record(text, uuid, text, integer, text), public.move_record(text, uuid, text, integer, text),
  private.get_stage_moves(text), public.get_stage_moves(text) to authenticated;

-- Withheld: private.write_status and private.settle_candidate, which decide nothing and check nobody.
