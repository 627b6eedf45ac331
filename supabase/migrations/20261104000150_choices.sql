-- What filters and forms choose from: the short lists of an organisation, several in one call, so that a page with
-- filters is no more calls than one without.

-- public.get_choices(organisation_id, kinds): of each kind asked for a list by name, as far as the person reaches it:
-- people (active), clients (active), workflows, skills, workplan_templates: [{value, label}], at most a thousand each;
-- canned_replies: [{id, name, body, lock_version}]; ticket_views, one's own and the shared: [{id, name, query, is_shared,
-- is_mine}]. A kind that there is not is left out.
create function public.get_choices(organisation_id uuid, kinds text[])
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'people', case when 'people' = any (kinds) then (select coalesce(jsonb_agg(jsonb_build_object('value', x.user_id, 'label', x.full_name) order by x.full_name, x.user_id), '[]'::jsonb)
      from (select m.user_id, m.full_name from public.member_overview m where m.organisation_id = $1 and m.is_active order by m.full_name, m.user_id limit 1000) x) end,
    'clients', case when 'clients' = any (kinds) then (select coalesce(jsonb_agg(jsonb_build_object('value', x.id, 'label', x.name) order by x.name, x.id), '[]'::jsonb)
      from (select c.id, c.name from public.clients c where c.organisation_id = $1 and c.status = 'active' order by c.name, c.id limit 1000) x) end,
    'workflows', case when 'workflows' = any (kinds) then (select coalesce(jsonb_agg(jsonb_build_object('value', x.id, 'label', x.name) order by x.name, x.id), '[]'::jsonb)
      from (select w.id, w.name from public.workflows w where w.organisation_id = $1 order by w.name, w.id limit 1000) x) end,
    'skills', case when 'skills' = any (kinds) then (select coalesce(jsonb_agg(jsonb_build_object('value', x.id, 'label', x.name) order by x.name, x.id), '[]'::jsonb)
      from (select s.id, s.name from public.skills s where s.organisation_id = $1 order by s.name, s.id limit 1000) x) end,
    'workplan_templates', case when 'workplan_templates' = any (kinds) then (select coalesce(jsonb_agg(jsonb_build_object('value', x.id, 'label', x.name) order by x.name, x.id), '[]'::jsonb)
      from (select t.id, t.name from public.workplan_templates t where t.organisation_id = $1 and t.deleted_at is null order by t.name, t.id limit 1000) x) end,
    'canned_replies', case when 'canned_replies' = any (kinds) then (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'body', x.body, 'lock_version', x.lock_version) order by x.name, x.id), '[]'::jsonb)
      from (select r.id, r.name, r.body, r.lock_version from public.canned_replies r where r.organisation_id = $1 and r.deleted_at is null order by r.name, r.id limit 500) x) end,
    'ticket_views', case when 'ticket_views' = any (kinds) then (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'query', x.query, 'is_shared', x.is_shared, 'is_mine', x.user_id = (select private.me())) order by x.name, x.id), '[]'::jsonb)
      from (select v.id, v.name, v.query, v.is_shared, v.user_id from public.saved_views v where v.organisation_id = $1 and v.list = 'tickets' order by v.name, v.id limit 200) x) end))
$$;
comment on function public.get_choices is 'The lists that filters and forms of an organisation choose from, those asked for in one call.';
grant execute on function public.get_choices(uuid, text[]) to authenticated;
