-- Outbox and notifications: what people are told, and why.
--
-- Whoever writes a fact also writes the mail and the notification, in the same transaction; the
-- worker only carries. A mail leaves once: it is keyed, claimed under lock, and its body is wiped
-- once sent, because some bodies hold a link that is a key. Nobody is told of their own act.

create table private.mail_outbox (
  id uuid primary key default gen_random_uuid(),
  dedupe_key text unique,
  recipient text not null check (char_length(recipient) <= 254),
  template text not null check (template in ('invitation', 'notification')),
  data jsonb not null default '{}'::jsonb,
  status text not null default 'pending' check (status in ('pending', 'sent', 'failed', 'cancelled')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
comment on table private.mail_outbox is 'Mail to send; written in the transaction that causes it, carried by the worker.';
create index mail_outbox_pending_idx on private.mail_outbox (created_at) where status = 'pending';

-- private.enqueue(task, payload, job_key, run_at): a background job in this transaction. Where the worker has
-- never run there is no queue yet: its sweep finds pending rows later, so nothing is lost.
create function private.enqueue(task text, payload jsonb, job_key text default null, run_at timestamptz default null)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if to_regproc('graphile_worker.add_job') is not null then
    execute 'select graphile_worker.add_job($1, $2::json, job_key => $3, run_at => $4)' using task, payload, job_key, run_at;
  end if;
end;
$$;

-- private.send_mail(recipient, template, data, dedupe_key): puts one mail in the outbox; a second
-- call with the same key does nothing. Returns the mail's id, or null when it was there already.
create function private.send_mail(recipient text, template text, data jsonb, dedupe_key text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  mail_id uuid;
begin
  insert into private.mail_outbox (recipient, template, data, dedupe_key)
  values (send_mail.recipient, send_mail.template, send_mail.data, send_mail.dedupe_key)
  on conflict on constraint mail_outbox_dedupe_key_key do nothing
  returning id into mail_id;
  if mail_id is not null then
    perform private.enqueue('send_mail', jsonb_build_object('id', mail_id), 'mail:' || mail_id);
  end if;
  return mail_id;
end;
$$;

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  project_id uuid,
  user_id uuid not null references public.profiles (id) on delete cascade,
  kind text not null check (kind ~ '^[a-z]+(_[a-z]+)*$'),
  reason text not null check (reason ~ '^[a-z]+(_[a-z]+)*$'),
  subject_type text not null check (subject_type in ('organisation', 'project', 'milestone', 'deliverable', 'variation', 'activity', 'workflow_execution', 'workflow_request', 'ticket')),
  subject_id uuid not null,
  subject_label text not null,
  actor_id uuid references public.profiles (id) on delete set null,
  data jsonb not null default '{}'::jsonb,
  read_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade
);
comment on table public.notifications is 'What a person is told in the app; `reason` says why it is them.';
create index notifications_user_idx on public.notifications (user_id, created_at desc, id desc);
create index notifications_subject_idx on public.notifications (subject_id) where kind = 'comment_added';
create index notifications_unread_idx on public.notifications (user_id) where read_at is null;
create index notifications_organisation_idx on public.notifications (organisation_id, project_id);
create index notifications_actor_idx on public.notifications (actor_id);

create table public.notification_preferences (
  user_id uuid not null references public.profiles (id) on delete cascade,
  kind text not null check (kind ~ '^[a-z]+(_[a-z]+)*$' and char_length(kind) <= 60),
  email boolean not null default true,
  primary key (user_id, kind)
);
comment on table public.notification_preferences is 'Which kinds of notification also come by e-mail; no row means yes.';

-- private.notify(…): tells each person once, in the app and (unless they switched it off) by mail.
-- `reasons` is aligned with `people`; the actor is left out. data.channel narrows it: in_app sends no mail, email is
-- in the app as read already.
create function private.notify(people uuid[], reasons text[], kind text, organisation_id uuid, project_id uuid,
  subject_type text, subject_id uuid, subject_label text, data jsonb default '{}'::jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  told record;
  me uuid := auth.uid();
begin
  for told in
    insert into public.notifications (organisation_id, project_id, user_id, kind, reason, subject_type, subject_id, subject_label, actor_id, data, read_at)
    select notify.organisation_id, notify.project_id, x.person, notify.kind, min(x.reason), notify.subject_type, notify.subject_id, notify.subject_label, me, notify.data,
           case notify.data ->> 'channel' when 'email' then now() end
      from unnest(notify.people, notify.reasons) as x (person, reason)
      join public.profiles p on p.id = x.person and p.status = 'active'
     -- The last signer is told too: the chain's head must reach both sides' mailboxes.
     where (x.person is distinct from me or notify.kind = 'signature_completed')
     group by x.person
    returning notifications.id, notifications.user_id
  loop
    perform private.send_mail(p.email, 'notification', jsonb_build_object('notification_id', told.id), 'notification:' || told.id)
       from public.profiles p
      where p.id = told.user_id
        and notify.data ->> 'channel' is distinct from 'in_app'
        and not exists (select 1 from public.notification_preferences np where np.user_id = told.user_id and np.kind = notify.kind and not np.email);
  end loop;
end;
$$;

-- private.team(project_id, roles): the people who hold one of the roles and reach the project.
create function private.team(project_id uuid, variadic roles text[])
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
  select array(
    select up.user_id from public.user_projects up
      join public.projects p on p.id = up.project_id
     where up.project_id = $1 and up.role = any ($2)
       and private.fits_side(up.role, p.organisation_id, p.client_id, up.user_id)));
end;
$$;

-- private.notify_team(…): private.notify() for everybody with one of the roles; the role is the reason.
create function private.notify_team(roles text[], kind text, project_id uuid, subject_type text, subject_id uuid, subject_label text, data jsonb default '{}'::jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  people uuid[];
  reasons text[];
begin
  select array_agg(up.user_id), array_agg(up.role) into people, reasons
    from public.user_projects up
   where up.project_id = notify_team.project_id and up.role = any (notify_team.roles)
     and up.user_id = any (private.team(notify_team.project_id, variadic notify_team.roles));
  perform private.notify(people, reasons, notify_team.kind, p.organisation_id, p.id, notify_team.subject_type, notify_team.subject_id, notify_team.subject_label, notify_team.data)
     from public.projects p where p.id = notify_team.project_id;
end;
$$;

-- private.tg_forget_quotes(): on seats and memberships. Whose reach ends keeps the notices, without what they quote: a copy
-- is for who may read the row.
create function private.tg_forget_quotes()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'DELETE' or not (to_jsonb(new) ->> 'is_active')::boolean then
    update public.notifications n set data = n.data - 'excerpt' - 'reason'
     where n.user_id = old.user_id and n.organisation_id = old.organisation_id and n.data ?| array['excerpt', 'reason']
       and (tg_table_name <> 'user_projects' or n.project_id = (to_jsonb(old) ->> 'project_id')::uuid);
  end if;
  return null;
end;
$$;
create trigger "710_user_projects__forget_quotes" after delete on public.user_projects
  for each row execute function private.tg_forget_quotes();
create trigger "710_user_clients__forget_quotes" after delete or update of is_active on public.user_clients
  for each row execute function private.tg_forget_quotes();
create trigger "710_user_organisations__forget_quotes" after delete or update of is_active on public.user_organisations
  for each row execute function private.tg_forget_quotes();

alter table public.notifications enable row level security;
alter table public.notification_preferences enable row level security;
-- What was told of an internal note stays with the side that it was written for, also when its reader changes sides.
create policy select_own on public.notifications for select to authenticated
  using (user_id = (select private.me()) and (kind <> 'ticket_noted' or organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[])));
create policy update_own on public.notifications for update to authenticated
  using (user_id = (select private.me())) with check (user_id = (select private.me()));
create policy select_own on public.notification_preferences for select to authenticated using (user_id = (select private.me()));
create policy insert_own on public.notification_preferences for insert to authenticated with check (user_id = (select private.me()));
create policy update_own on public.notification_preferences for update to authenticated
  using (user_id = (select private.me())) with check (user_id = (select private.me()));

revoke all on public.notifications, public.notification_preferences from anon, authenticated, service_role;
grant select on public.notifications, public.notification_preferences to authenticated;
grant update (read_at) on public.notifications to authenticated;
grant insert (user_id, kind, email) on public.notification_preferences to authenticated;
grant update (email) on public.notification_preferences to authenticated;

-- Withheld: insert into notifications; the whole outbox (schema private).
