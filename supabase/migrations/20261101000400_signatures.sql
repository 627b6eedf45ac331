-- Signatures: the ledger. Every signature, withdrawal and voiding is one entry in its project's chain,
-- with the content exactly as it was signed; and so is every appointment and removal of who may sign. Each entry's hash covers the one before, so nothing can be
-- changed, removed, added or moved without the verifier naming the place.
--
-- Nobody has update, delete or truncate, and a trigger refuses even the owner. Entries are written by
-- private.append_signature() only. The signature columns of milestones, deliverables and variations are
-- projections of this table. The chain's head leaves the system in the mails to both sides and on every
-- certificate, because whoever can rewrite the whole table could rewrite the whole chain.

create table public.signatures (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  position bigint not null check (position > 0),
  subject_type text not null check (subject_type in ('milestone_baseline', 'deliverable', 'milestone_certificate', 'variation', 'signer')),
  subject_id uuid not null,
  side text not null check (side in ('supplier', 'customer')),
  action text not null check (action in ('signed', 'withdrawn', 'voided', 'appointed', 'accepted', 'removed')),
  signer_id uuid references public.profiles (id) on delete set null,
  signer_key uuid not null,
  signer_name text not null,
  signer_role text not null,
  signed_at timestamptz not null,
  statement text not null,
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  entry_hash text not null unique check (entry_hash ~ '^[0-9a-f]{64}$'),
  unique (organisation_id, project_id, position),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id),
  check ((subject_type = 'signer') = (action in ('appointed', 'accepted', 'removed')))
);
comment on table public.signatures is 'The append-only, hash-chained ledger of signatures, one chain per project.';
comment on column public.signatures.signer_key is 'The signer''s id as it was hashed; stays when the account goes.';
comment on column public.signatures.content_hash is 'SHA-256 of content::text.';
create index signatures_subject_idx on public.signatures (subject_id, position desc);
create index signatures_project_idx on public.signatures (project_id, position);
create index signatures_signer_idx on public.signatures (signer_id);

-- Where each chain ends. The row is the lock under which entries are appended.
create table private.signature_heads (
  project_id uuid primary key references public.projects (id),
  position bigint not null,
  entry_hash text not null
);
comment on table private.signature_heads is 'The last position and hash of each project''s chain.';

-- private.signature_entry_hash(…): SHA-256 over the netstrings of the entry's fields, in this order;
-- signed_at is UTC with microseconds. lib/signatures/ledger.ts and the offline verifier do the same.
create function private.signature_entry_hash(project_id uuid, "position" bigint, previous_hash text, subject_type text, subject_id uuid, side text,
  action text, signer_key uuid, signer_name text, signer_role text, signed_at timestamptz, statement text, content_hash text)
returns text
language sql
immutable
set search_path = ''
as $$
  select private.sha256_hex(private.netstring('countersign-ledger-1', project_id::text, "position"::text, previous_hash, subject_type, subject_id::text, side,
    action, signer_key::text, signer_name, signer_role, to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), statement, content_hash))
$$;

-- private.append_signature(…): the one way into the ledger. Returns the entry.
create function private.append_signature(project_id uuid, subject_type text, subject_id uuid, side text, action text, signer_id uuid, signer_role text, statement text, content jsonb)
returns public.signatures
language plpgsql
security definer
set search_path = ''
as $$
declare
  head private.signature_heads;
  entry public.signatures;
begin
  insert into private.signature_heads (project_id, position, entry_hash)
  values (append_signature.project_id, 0, repeat('0', 64)) on conflict on constraint signature_heads_pkey do nothing;
  select * into head from private.signature_heads h where h.project_id = append_signature.project_id for update;
  entry.id := gen_random_uuid();
  select p.organisation_id into entry.organisation_id from public.projects p where p.id = append_signature.project_id;
  entry.project_id := append_signature.project_id;
  entry.position := head.position + 1;
  entry.subject_type := append_signature.subject_type;
  entry.subject_id := append_signature.subject_id;
  entry.side := append_signature.side;
  entry.action := append_signature.action;
  entry.signer_id := append_signature.signer_id;
  entry.signer_key := coalesce(append_signature.signer_id, '00000000-0000-0000-0000-000000000000');
  entry.signer_name := coalesce((select p.full_name from public.profiles p where p.id = append_signature.signer_id), 'System');
  entry.signer_role := append_signature.signer_role;
  entry.signed_at := clock_timestamp();
  entry.statement := append_signature.statement;
  entry.content := append_signature.content;
  entry.content_hash := private.sha256_hex(append_signature.content::text);
  entry.previous_hash := head.entry_hash;
  entry.entry_hash := private.signature_entry_hash(entry.project_id, entry.position, entry.previous_hash, entry.subject_type, entry.subject_id, entry.side,
    entry.action, entry.signer_key, entry.signer_name, entry.signer_role, entry.signed_at, entry.statement, entry.content_hash);
  insert into public.signatures select entry.*;
  update private.signature_heads h set position = entry.position, entry_hash = entry.entry_hash where h.project_id = append_signature.project_id;
  return entry;
end;
$$;

-- private.check_chain(project_id): recomputes the whole chain in one pass. `problem` is null when it
-- holds; else the first broken position and one of: content (the content is not what was hashed),
-- entry (a field of the entry was changed), chain (an entry is missing, added or moved), head (the
-- chain was cut short or replaced), signer (a signature of somebody who was not appointed for that side then, or an
-- appointment by the other side after the side had appointed somebody itself; asked only of chains that begin with an
-- appointment, which older ones do not).
create function private.check_chain(project_id uuid)
returns table (valid boolean, entries bigint, broken_position bigint, problem text, head_hash text)
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  with links as (
    select s.position, s.entry_hash,
      case
        when s.position <> row_number() over w or s.previous_hash <> coalesce(lag(s.entry_hash) over w, repeat('0', 64)) then 'chain'
        when s.content_hash <> private.sha256_hex(s.content::text) then 'content'
        when s.entry_hash <> private.signature_entry_hash(s.project_id, s.position, s.previous_hash, s.subject_type, s.subject_id, s.side, s.action,
          s.signer_key, s.signer_name, s.signer_role, s.signed_at, s.statement, s.content_hash) then 'entry'
        when first_value(s.subject_type) over w = 'signer' and (
            (s.action = 'signed' and not coalesce((
              select x.action <> 'removed' from public.signatures x
               where x.subject_id = s.signer_key and x.project_id = s.project_id and x.subject_type = 'signer' and x.side = s.side and x.position < s.position
               order by x.position desc limit 1), false))
            or (s.action = 'appointed' and s.content #>> '{by,side}' <> s.side and (
              not coalesce((s.content ->> 'first')::boolean, false)
              or exists (select 1 from public.signatures x
                where x.project_id = s.project_id and x.subject_type = 'signer' and x.action = 'appointed' and x.side = s.side and x.position < s.position
                  and x.content #>> '{by,side}' = s.side and x.content ->> 'client_id' is not distinct from s.content ->> 'client_id'))))
          then 'signer'
      end as fault
      from public.signatures s where s.project_id = $1
    window w as (order by s.position)
  ), broken as (
    select l.position, l.fault from links l where l.fault is not null order by l.position limit 1
  ), tail as (
    select l.position, l.entry_hash from links l order by l.position desc limit 1
  ), verdict as (
    select (select count(*) from links) as entries,
      coalesce((select b.position from broken b),
        case when (select (h.position, h.entry_hash) from private.signature_heads h where h.project_id = $1)
               is distinct from (select (t.position, t.entry_hash) from tail t)
             and not ((select count(*) from links) = 0 and not exists (select 1 from private.signature_heads h where h.project_id = $1 and h.position > 0))
             then coalesce((select t.position from tail t), 0) + 1 end) as broken_position,
      (select b.fault from broken b) as fault
  )
  select v.broken_position is null, v.entries, v.broken_position, case when v.broken_position is not null then coalesce(v.fault, 'head') end,
    (select t.entry_hash from tail t)
    from verdict v;
end;
$$;

-- private.is_governance_signed(project_id): a signature stands in the project, and with it the governance under which it
-- was made: from then on governance moves by a variation only.
create function private.is_governance_signed(project_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select exists (
    select 1 from public.signatures s
     where s.project_id = $1 and s.action = 'signed'
       and not exists (select 1 from public.signatures x
         where x.subject_id = s.subject_id and x.subject_type = s.subject_type and x.side = s.side and x.position > s.position)));
end;
$$;

-- private.has_signed_governance(project_id): is_governance_signed for who can read the project. Raises CS001.
create function private.has_signed_governance(project_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_project(has_signed_governance.project_id, 'project.read');
  return private.is_governance_signed(has_signed_governance.project_id);
end;
$$;
create function public.has_signed_governance(project_id uuid) returns boolean language sql stable set search_path = ''
as $$ select private.has_signed_governance(project_id) $$;
comment on function public.has_signed_governance is 'Whether a signature stands in the project, so that its governance moves by a variation. Raises CS001.';

-- private.verify_signatures(project_id): check_chain for who can read the project. Raises CS001.
create function private.verify_signatures(project_id uuid)
returns table (valid boolean, entries bigint, broken_position bigint, problem text, head_hash text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_project(verify_signatures.project_id, 'project.read');
  return query select * from private.check_chain(verify_signatures.project_id);
end;
$$;
create function public.verify_signatures(project_id uuid)
returns table (valid boolean, entries bigint, broken_position bigint, problem text, head_hash text)
language sql stable set search_path = ''
as $$ select * from private.verify_signatures(project_id) $$;
comment on function public.verify_signatures is 'Recomputes a project''s chain and names the first broken entry. Raises CS001.';

-- private.export_signatures(project_id): the chain as text fields, for verifiers outside the database:
-- `content` is content::text, the exact bytes that were hashed. Raises CS001.
create function private.export_signatures(project_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_project(export_signatures.project_id, 'project.read');
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
        'project_id', s.project_id, 'position', s.position, 'previous_hash', s.previous_hash, 'subject_type', s.subject_type, 'subject_id', s.subject_id,
        'side', s.side, 'action', s.action, 'signer_key', s.signer_key, 'signer_name', s.signer_name, 'signer_role', s.signer_role,
        'signed_at', to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'statement', s.statement,
        'content', s.content::text, 'content_hash', s.content_hash, 'entry_hash', s.entry_hash) order by s.position), '[]'::jsonb)
      from public.signatures s where s.project_id = export_signatures.project_id);
end;
$$;
create function public.export_signatures(project_id uuid) returns jsonb language sql stable set search_path = ''
as $$ select private.export_signatures(project_id) $$;
comment on function public.export_signatures is 'A project''s chain for verifiers outside the database. Raises CS001.';

-- private.tg_signatures__immutable(): refuses everything but the one thing a foreign key may do when an
-- account is erased, which touches nothing that was hashed. Raises CS018.
create function private.tg_signatures__immutable()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and new.signer_id is null and to_jsonb(new) - 'signer_id' = to_jsonb(old) - 'signer_id' then
    return new;
  end if;
  perform private.fail('CS018', 'This record is append-only.', tg_table_name);
  return null;
end;
$$;
create trigger "300_signatures__immutable" before update or delete on public.signatures
  for each row execute function private.tg_signatures__immutable();
create trigger "300_signatures__no_truncate" before truncate on public.signatures
  for each statement execute function private.tg_immutable();

alter table public.signatures enable row level security;
create policy select_reach on public.signatures for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[]));
revoke all on public.signatures from anon, authenticated, service_role;
grant select on public.signatures to authenticated;
grant execute on function private.has_signed_governance(uuid), public.has_signed_governance(uuid), private.verify_signatures(uuid), public.verify_signatures(uuid), private.export_signatures(uuid), public.export_signatures(uuid) to authenticated;

-- Withheld: every write. The foreign key to the project has no `on delete`: a project with signatures
-- cannot be deleted, by anybody.
