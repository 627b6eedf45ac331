-- Quality: KPIs and quality standards of a project, linked to deliverables and assessed by the customer.
--
-- Every linked criterion must be assessed before the customer signs; "not met" is allowed, and is part
-- of what is signed (X78). Changing a link or an assessment voids a half-made signature.

create table public.kpis (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  reference text not null default '',
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  target text check (private.is_clean_line(target, 300)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, project_id, id),
  unique (project_id, reference),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade
);
comment on table public.kpis is 'Key performance indicators of a project.';
create index kpis_created_by_idx on public.kpis (created_by);
create index kpis_updated_by_idx on public.kpis (updated_by);
create index kpis_deleted_by_idx on public.kpis (deleted_by);

create table public.quality_standards (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  reference text not null default '',
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, project_id, id),
  unique (project_id, reference),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade
);
comment on table public.quality_standards is 'Quality standards of a project.';
create index quality_standards_created_by_idx on public.quality_standards (created_by);
create index quality_standards_updated_by_idx on public.quality_standards (updated_by);
create index quality_standards_deleted_by_idx on public.quality_standards (deleted_by);

create table public.deliverable_kpis (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  kpi_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null default auth.uid(),
  unique (organisation_id, project_id, deliverable_id, kpi_id),
  foreign key (organisation_id, project_id, deliverable_id) references public.deliverables (organisation_id, project_id, id) on delete cascade,
  foreign key (organisation_id, project_id, kpi_id) references public.kpis (organisation_id, project_id, id) on delete cascade
);
comment on table public.deliverable_kpis is 'KPIs that a deliverable is measured by.';
create index deliverable_kpis_deliverable_idx on public.deliverable_kpis (deliverable_id);
create index deliverable_kpis_kpi_idx on public.deliverable_kpis (organisation_id, project_id, kpi_id);
create index deliverable_kpis_created_by_idx on public.deliverable_kpis (created_by);

create table public.deliverable_quality_standards (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  quality_standard_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null default auth.uid(),
  unique (organisation_id, project_id, deliverable_id, quality_standard_id),
  foreign key (organisation_id, project_id, deliverable_id) references public.deliverables (organisation_id, project_id, id) on delete cascade,
  foreign key (organisation_id, project_id, quality_standard_id) references public.quality_standards (organisation_id, project_id, id) on delete cascade
);
comment on table public.deliverable_quality_standards is 'Quality standards that a deliverable must meet.';
create index deliverable_quality_standards_deliverable_idx on public.deliverable_quality_standards (deliverable_id);
create index deliverable_quality_standards_standard_idx on public.deliverable_quality_standards (organisation_id, project_id, quality_standard_id);
create index deliverable_quality_standards_created_by_idx on public.deliverable_quality_standards (created_by);

create table public.deliverable_kpi_assessments (
  organisation_id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  kpi_id uuid not null,
  criteria_met boolean not null,
  assessed_at timestamptz not null default now(),
  assessed_by uuid references public.profiles (id) on delete set null,
  primary key (deliverable_id, kpi_id),
  foreign key (organisation_id, project_id, deliverable_id, kpi_id) references public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) on delete cascade
);
comment on table public.deliverable_kpi_assessments is 'Whether a KPI was met by a deliverable.';
create index deliverable_kpi_assessments_link_idx on public.deliverable_kpi_assessments (organisation_id, project_id, deliverable_id, kpi_id);
create index deliverable_kpi_assessments_assessed_by_idx on public.deliverable_kpi_assessments (assessed_by);

create table public.deliverable_qs_assessments (
  organisation_id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  quality_standard_id uuid not null,
  criteria_met boolean not null,
  assessed_at timestamptz not null default now(),
  assessed_by uuid references public.profiles (id) on delete set null,
  primary key (deliverable_id, quality_standard_id),
  foreign key (organisation_id, project_id, deliverable_id, quality_standard_id) references public.deliverable_quality_standards (organisation_id, project_id, deliverable_id, quality_standard_id) on delete cascade
);
comment on table public.deliverable_qs_assessments is 'Whether a quality standard was met by a deliverable.';
create index deliverable_qs_assessments_link_idx on public.deliverable_qs_assessments (organisation_id, project_id, deliverable_id, quality_standard_id);
create index deliverable_qs_assessments_assessed_by_idx on public.deliverable_qs_assessments (assessed_by);

-- private.touch_deliverable_content(deliverable_id): a part of what is signed moved: refuses for a
-- closed deliverable, voids standing signatures otherwise. Raises CS019.
create function private.touch_deliverable_content(deliverable_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.deliverables;
begin
  select * into d from public.deliverables x where x.id = touch_deliverable_content.deliverable_id for no key update;
  if d.id is null then
    return;
  end if;
  if d.status in ('delivered', 'cancelled') then
    perform private.fail('CS019', 'A closed deliverable does not change.', d.status);
  end if;
  if d.sign_off_status <> 'not_signed' then
    perform private.void_signatures(d.project_id, 'deliverable', d.id, d.reference || ' ' || d.name);
    update public.deliverables x
       set sign_off_status = 'not_signed',
           supplier_pm_id = null, supplier_pm_name = null, supplier_pm_signed_at = null,
           customer_pm_id = null, customer_pm_name = null, customer_pm_signed_at = null
     where x.id = d.id;
  end if;
end;
$$;

-- private.tg_deliverable_part__touch(): on every table whose rows are part of a deliverable's content.
create function private.tg_deliverable_part__touch()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.touch_deliverable_content(case when tg_op = 'DELETE' then old.deliverable_id else new.deliverable_id end);
  return coalesce(new, old);
end;
$$;

-- private.assess(deliverable_id, kpi_id, quality_standard_id, criteria_met): the customer's verdict on
-- one linked criterion (one of the two ids), while the deliverable is under review.
-- Raises CS001, CS002, CS004, CS005.
create function private.assess(deliverable_id uuid, kpi_id uuid, quality_standard_id uuid, criteria_met boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.deliverables;
  person uuid;
begin
  select * into d from public.deliverables x where x.id = assess.deliverable_id and x.deleted_at is null for no key update;
  person := private.require_project(d.project_id, 'quality.assess');
  if not private.is_feature_on(d.project_id, case when assess.kpi_id is not null then 'kpis' else 'quality_standards' end) then
    perform private.fail('CS005', 'This is switched off for the project.', 'quality');
  end if;
  if d.status not in ('submitted', 'review_complete') then
    perform private.fail('CS004', 'Assess while the deliverable is under review.', d.status);
  end if;
  -- The same verdict said anew, about another submission, changes nothing that was signed.
  if not exists (
      select 1 from public.deliverable_kpi_assessments a where a.deliverable_id = d.id and a.kpi_id = assess.kpi_id and a.criteria_met = assess.criteria_met
      union all
      select 1 from public.deliverable_qs_assessments a where a.deliverable_id = d.id and a.quality_standard_id = assess.quality_standard_id and a.criteria_met = assess.criteria_met) then
    perform private.touch_deliverable_content(d.id);
  end if;
  if assess.kpi_id is not null then
    insert into public.deliverable_kpi_assessments as a (organisation_id, project_id, deliverable_id, kpi_id, criteria_met, assessed_by)
    select l.organisation_id, l.project_id, l.deliverable_id, l.kpi_id, assess.criteria_met, person
      from public.deliverable_kpis l where l.deliverable_id = d.id and l.kpi_id = assess.kpi_id
    on conflict on constraint deliverable_kpi_assessments_pkey do update set criteria_met = excluded.criteria_met, assessed_at = now(), assessed_by = person;
  else
    insert into public.deliverable_qs_assessments as a (organisation_id, project_id, deliverable_id, quality_standard_id, criteria_met, assessed_by)
    select l.organisation_id, l.project_id, l.deliverable_id, l.quality_standard_id, assess.criteria_met, person
      from public.deliverable_quality_standards l where l.deliverable_id = d.id and l.quality_standard_id = assess.quality_standard_id
    on conflict on constraint deliverable_qs_assessments_pkey do update set criteria_met = excluded.criteria_met, assessed_at = now(), assessed_by = person;
  end if;
  if not found then
    perform private.fail('CS001', 'The criterion is not linked to this deliverable.', 'criterion');
  end if;
end;
$$;
create function public.assess_deliverable(deliverable_id uuid, criteria_met boolean, kpi_id uuid default null, quality_standard_id uuid default null)
returns void language sql set search_path = ''
as $$ select private.assess(deliverable_id, kpi_id, quality_standard_id, criteria_met) $$;
comment on function public.assess_deliverable is 'The customer''s verdict on one linked KPI or quality standard. Raises CS001, CS002, CS004, CS005, CS019.';

create trigger "100_kpis__stamp" before insert or update on public.kpis
  for each row execute function private.tg_stamp();
create trigger "110_kpis__soft_delete" before update of deleted_at on public.kpis
  for each row execute function private.tg_soft_delete();
create trigger "200_kpis__reference" before insert on public.kpis
  for each row execute function private.tg_project_reference('KPI', '3');
create trigger "290_kpis__feature" before insert or update of name, description, target, deleted_at on public.kpis
  for each row execute function private.tg_feature('kpis');
create trigger "900_kpis__audit" after insert or update or delete on public.kpis
  for each row execute function private.tg_audit();
create trigger "100_quality_standards__stamp" before insert or update on public.quality_standards
  for each row execute function private.tg_stamp();
create trigger "110_quality_standards__soft_delete" before update of deleted_at on public.quality_standards
  for each row execute function private.tg_soft_delete();
create trigger "200_quality_standards__reference" before insert on public.quality_standards
  for each row execute function private.tg_project_reference('QS', '3');
create trigger "290_quality_standards__feature" before insert or update of name, description, deleted_at on public.quality_standards
  for each row execute function private.tg_feature('quality_standards');
create trigger "900_quality_standards__audit" after insert or update or delete on public.quality_standards
  for each row execute function private.tg_audit();
create trigger "300_deliverable_kpis__touch" before insert or delete on public.deliverable_kpis
  for each row execute function private.tg_deliverable_part__touch();
create trigger "290_deliverable_kpis__feature" before insert on public.deliverable_kpis
  for each row execute function private.tg_feature('kpis');
create trigger "900_deliverable_kpis__audit" after insert or delete on public.deliverable_kpis
  for each row execute function private.tg_audit();
create trigger "300_deliverable_quality_standards__touch" before insert or delete on public.deliverable_quality_standards
  for each row execute function private.tg_deliverable_part__touch();
create trigger "290_deliverable_quality_standards__feature" before insert on public.deliverable_quality_standards
  for each row execute function private.tg_feature('quality_standards');
create trigger "900_deliverable_quality_standards__audit" after insert or delete on public.deliverable_quality_standards
  for each row execute function private.tg_audit();
create trigger "900_deliverable_kpi_assessments__audit" after insert or update or delete on public.deliverable_kpi_assessments
  for each row execute function private.tg_audit();
create trigger "900_deliverable_qs_assessments__audit" after insert or update or delete on public.deliverable_qs_assessments
  for each row execute function private.tg_audit();

alter table public.kpis enable row level security;
alter table public.quality_standards enable row level security;
alter table public.deliverable_kpis enable row level security;
alter table public.deliverable_quality_standards enable row level security;
alter table public.deliverable_kpi_assessments enable row level security;
alter table public.deliverable_qs_assessments enable row level security;

create policy select_reach on public.kpis for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.kpis for insert to authenticated with check (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy update_writers on public.kpis for update to authenticated
  using (project_id = any ((select private.project_ids_with('quality.write'))::uuid[])) with check (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy select_reach on public.quality_standards for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.quality_standards for insert to authenticated with check (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy update_writers on public.quality_standards for update to authenticated
  using (project_id = any ((select private.project_ids_with('quality.write'))::uuid[])) with check (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy select_reach on public.deliverable_kpis for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.deliverable_kpis for insert to authenticated with check (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy delete_writers on public.deliverable_kpis for delete to authenticated using (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy select_reach on public.deliverable_quality_standards for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.deliverable_quality_standards for insert to authenticated with check (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy delete_writers on public.deliverable_quality_standards for delete to authenticated using (project_id = any ((select private.project_ids_with('quality.write'))::uuid[]));
create policy select_reach on public.deliverable_kpi_assessments for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy select_reach on public.deliverable_qs_assessments for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));

revoke all on public.kpis, public.quality_standards, public.deliverable_kpis, public.deliverable_quality_standards,
  public.deliverable_kpi_assessments, public.deliverable_qs_assessments from anon, authenticated, service_role;
grant select on public.kpis, public.quality_standards, public.deliverable_kpis, public.deliverable_quality_standards,
  public.deliverable_kpi_assessments, public.deliverable_qs_assessments to authenticated;
grant insert (id, organisation_id, project_id, name, description, target) on public.kpis to authenticated;
grant update (name, description, target, deleted_at) on public.kpis to authenticated;
grant insert (id, organisation_id, project_id, name, description) on public.quality_standards to authenticated;
grant update (name, description, deleted_at) on public.quality_standards to authenticated;
grant insert (organisation_id, project_id, deliverable_id, kpi_id), delete on public.deliverable_kpis to authenticated;
grant insert (organisation_id, project_id, deliverable_id, quality_standard_id), delete on public.deliverable_quality_standards to authenticated;
grant execute on function private.assess(uuid, uuid, uuid, boolean), public.assess_deliverable(uuid, boolean, uuid, uuid) to authenticated;

-- Withheld: writing an assessment directly (assess_deliverable).
