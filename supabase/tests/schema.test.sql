-- Schema: what holds for every table, so that a forgotten one fails.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

create temp view tables as
  select c.oid, c.relname::text collate "default" as name, c.relkind, c.relrowsecurity, c.reloptions, obj_description(c.oid, 'pg_class') as comment
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm');
create temp view columns as
  select t.oid, t.name as "table", t.relkind, a.attname::text collate "default" as name, a.attnum, format_type(a.atttypid, a.atttypmod) as type
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped;
create temp view functions as
  select p.oid, n.nspname::text collate "default" as schema, p.proname::text collate "default" as name, p.prosecdef, p.proconfig, obj_description(p.oid, 'pg_proc') as comment
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'private');
create temp view keys as
  select c.oid, c.conname::text collate "default" as name, t.name as "table", c.conrelid, c.confrelid, c.conkey, c.confdeltype, f.relname::text collate "default" as target,
    array(select a.attname::text collate "default" from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) order by 1) as columns
    from pg_constraint c join tables t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid where c.contype = 'f';
create temp view policies as
  select (schemaname || '.' || tablename) collate "default" as "table", policyname::text collate "default" as name, permissive, roles::text[] as roles, cmd, qual, with_check
    from pg_policies where schemaname in ('public', 'storage');
create temp view triggers as
  select g.tgname::text collate "default" as name, t.name as "table", p.proname::text collate "default" as function from pg_trigger g join tables t on t.oid = g.tgrelid join pg_proc p on p.oid = g.tgfoid where not g.tgisinternal;

-- row security and grants
select is_empty($$select name from tables where relkind in ('r', 'p') and not relrowsecurity$$, 'row security is on everywhere');
select is_empty($$select name from tables where relkind = 'v' and not coalesce(reloptions, '{}') @> array['security_invoker=true']$$, 'views run as who asks');
select is_empty($$select name from tables where relkind = 'm'$$, 'there is no materialised view, which row security cannot bind');
select is_empty($$select c."table", c.name, p from columns c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) p where has_column_privilege('anon', c.oid, c.attnum, p)$$, 'anonymous has no column of any table');
select is_empty($$select name, p from tables, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p where has_table_privilege('anon', oid, p) or has_table_privilege('service_role', oid, p)$$, 'neither anonymous nor the secret key has a table');
select is_empty($$select name, p from tables, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) p where has_table_privilege('authenticated', oid, p)$$, 'people read and write, and nothing else');
select is_empty($$select c.relname, r, p from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['anon', 'authenticated']) r, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p
  where n.nspname = 'private' and c.relkind = 'r' and has_table_privilege(r, c.oid, p)$$, 'nobody reaches a private table');
select is_empty($$select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'private') and c.relkind = 'S' and (has_sequence_privilege('authenticated', c.oid, 'USAGE') or has_sequence_privilege('anon', c.oid, 'USAGE'))$$, 'nobody draws from a sequence');
select results_eq($$select f.schema || '.' || f.name from functions f where has_function_privilege('anon', f.oid, 'EXECUTE') order by 1$$,
  array['private.fail', 'private.get_invitation_by_token', 'private.verify_signature', 'public.get_invitation_by_token', 'public.verify_signature'], 'without an account one may ask two questions');
select is_empty($$select oid::regprocedure::text from functions where has_function_privilege('service_role', oid, 'EXECUTE')$$, 'the secret key calls nothing');
select set_eq($$select name from functions f where schema = 'private' and has_function_privilege('authenticated', oid, 'EXECUTE')
    and not exists (select 1 from functions t where t.schema = 'public' and t.name = f.name)$$, array[
  'me', 'is_system_admin', 'organisation_ids_with', 'my_member_organisation_ids', 'client_ids_with', 'my_organisation_ids', 'project_ids_with', 'my_project_ids', 'my_colleague_ids', 'my_client_people_ids', 'my_team_mate_ids', 'my_own_deliverable_ids', 'my_customer_project_ids', 'may_create_organisation', 'my_team_role', 'my_side', 'is_feature_on', 'may_add_file', 'my_client_workflow_ids', 'may_read_result', 'may_add_reference', 'local_date', 'day_start', 'may_read_ticket_file', 'may_add_ticket_file',
  'fail', 'is_visible', 'usable_zone', 'is_clean_text', 'is_clean_line', 'is_hex_colour', 'is_organisation_settings', 'are_grantable', 'is_governance', 'governance_defaults', 'signed_governance_keys', 'is_governance_change', 'is_milestone_change',
  'authority_sides', 'required_sides', 'sign', 'assess', 'act_on_activity', 'move_on_workplan', 'is_condition', 'is_email', 'is_web_address', 'company_key', 'my_open_decisions', 'client_run', 'execution_figures'], 'people call in private: what policies, checks and views ask, and the twins of public functions');

-- the workplan engine hears of every kind of record
select is(tests.peek($$select string_agg(rt.code || x.suffix, ' ' order by 1) from public.record_types rt cross join (values ('_insert', 'tg_root_records__inserted'), ('_update', 'tg_root_records__updated')) x (suffix, function)
  where (rt.is_root or x.suffix = '_update') and not exists (select 1 from pg_trigger g where g.tgrelid = ('public.' || rt.table_name)::regclass and g.tgname = '700_' || rt.table_name || '__workplans' || x.suffix
    and g.tgfoid = ('private.' || x.function)::regproc)$$), null, 'events of every root start workplans');

-- what people may write, column by column
select set_eq($$select c."table" || ' ' || p || ': ' || string_agg(c.name, ' ' order by c.attnum) from columns c, unnest(array['insert', 'update']) p where has_column_privilege('authenticated', c.oid, c.attnum, p) group by c."table", p$$, array[
  'accounts insert: id organisation_id name website industry size phone email_domain address notes owner_id',
  'accounts update: name website industry size phone email_domain address notes owner_id deleted_at',
  'activity_patterns insert: id organisation_id code name description entity_type category target_days priority is_mandatory escalation_days is_automated_only is_active',
  'activity_patterns update: code name description entity_type category target_days priority is_mandatory escalation_days is_automated_only is_active deleted_at',
  'candidate_skills insert: id organisation_id candidate_id skill_id level years',
  'candidate_skills update: level years',
  'candidates insert: id organisation_id full_name email phone location job_title available_from desired_rate rate_unit currency source resume_note owner_id',
  'candidates update: full_name email phone location job_title available_from desired_rate rate_unit currency source resume_note owner_id deleted_at',
  'canned_replies insert: id organisation_id name body',
  'canned_replies update: name body deleted_at',
  'client_provider_keys insert: organisation_id client_id provider sealed last_four',
  'client_provider_keys update: sealed last_four',
  'clients insert: id organisation_id name company email phone address notes primary_color',
  'clients update: name company email phone address notes status primary_color logo_path',
  'comments insert: id organisation_id project_id milestone_id deliverable_id variation_id body',
  'comments update: body deleted_at',
  'contacts insert: id organisation_id account_id full_name job_title email phone notes owner_id',
  'contacts update: account_id full_name job_title email phone notes owner_id deleted_at',
  'deals insert: id organisation_id account_id contact_id name value currency probability expected_close next_step notes owner_id',
  'deals update: account_id contact_id name value currency probability expected_close next_step notes owner_id deleted_at',
  'deliverable_files insert: id organisation_id project_id deliverable_id name content_type size_bytes sha256',
  'deliverable_files update: deleted_at',
  'deliverable_kpis insert: organisation_id project_id deliverable_id kpi_id',
  'deliverable_quality_standards insert: organisation_id project_id deliverable_id quality_standard_id',
  'deliverable_tasks insert: id organisation_id project_id deliverable_id name owner comment concerns_acceptance sort_order',
  'deliverable_tasks update: name owner comment is_complete concerns_acceptance sort_order deleted_at',
  'deliverables insert: id organisation_id project_id milestone_id name description due_date assignee_id is_test_content',
  'deliverables update: milestone_id name description due_date progress assignee_id is_test_content deleted_at',
  'interviews insert: id organisation_id submission_id round starts_at duration_minutes mode location interviewers owner_id',
  'interviews update: round starts_at duration_minutes mode location interviewers feedback rating owner_id deleted_at',
  'jobs insert: id organisation_id account_id contact_id title description openings employment_type location remote_policy bill_rate pay_rate rate_unit currency start_date notes owner_id',
  'jobs update: account_id contact_id title description openings employment_type location remote_policy bill_rate pay_rate rate_unit currency start_date notes owner_id deleted_at',
  'kpis insert: id organisation_id project_id name description target',
  'kpis update: name description target deleted_at',
  'leads insert: id organisation_id full_name company job_title email phone source value currency notes owner_id',
  'leads update: full_name company job_title email phone source value currency notes owner_id deleted_at',
  'milestones insert: id organisation_id project_id name description start_date end_date budget payment_percent billable forecast_billable acceptance_criteria',
  'milestones update: name description start_date end_date budget payment_percent billable forecast_billable acceptance_criteria deleted_at',
  'notification_preferences insert: user_id kind email',
  'notification_preferences update: email',
  'notifications update: read_at',
  'offers insert: id organisation_id submission_id bill_rate pay_rate rate_unit currency start_date end_date expires_on notes owner_id',
  'offers update: bill_rate pay_rate rate_unit currency start_date end_date expires_on notes owner_id deleted_at',
  'organisation_holidays insert: organisation_id date name',
  'organisation_holidays update: date name',
  'organisations update: name slug display_name logo_path primary_color settings',
  'placements update: start_date end_date bill_rate pay_rate rate_unit currency notes owner_id',
  'profiles update: full_name timezone theme shortcuts_enabled',
  'project_templates insert: id organisation_id name description settings',
  'project_templates update: name description settings',
  'projects update: client_id reference name description status total_budget currency start_date end_date allocated_days pmo_threshold hours_per_day fiscal_year_start contract_reference baseline_approval_authority variation_approval_authority certificate_approval_authority deliverable_approval_authority timesheet_approval_authority expense_approval_authority baselines_required variations_enabled certificates_required kpis_enabled quality_standards_enabled timesheets_enabled expenses_enabled raid_enabled milestone_billing_enabled deliverable_review_required signing_waits_after_reset expense_receipt_required expense_approval_threshold timesheet_approval_threshold deleted_at',
  'quality_standards insert: id organisation_id project_id name description',
  'quality_standards update: name description deleted_at',
  'roles insert: organisation_id name description permissions',
  'roles update: name description permissions',
  'saved_views insert: id organisation_id list name query is_shared',
  'saved_views update: name query is_shared',
  'skills insert: id organisation_id name category',
  'skills update: name category',
  'submissions insert: id organisation_id job_id candidate_id submitted_rate notes owner_id',
  'submissions update: submitted_rate notes owner_id deleted_at',
  'ticket_files insert: id organisation_id client_id ticket_id message_id is_internal name content_type size_bytes sha256',
  'ticket_targets insert: organisation_id priority first_response_minutes resolution_minutes',
  'ticket_targets update: first_response_minutes resolution_minutes',
  'tickets update: subject type priority requester_id assignee_id project_id deliverable_id execution_id deleted_at',
  'user_clients update: client_role is_active',
  'user_organisations update: org_role is_active',
  'user_projects insert: organisation_id project_id user_id role',
  'user_projects update: role',
  'user_roles insert: organisation_id role_id user_id',
  'variation_deliverables insert: id organisation_id project_id variation_id action deliverable_id milestone_id name due_date',
  'variation_deliverables update: name due_date',
  'variation_milestones insert: id organisation_id project_id variation_id milestone_id after',
  'variation_milestones update: after',
  'variations insert: id organisation_id project_id title type governance reason',
  'variations update: title type governance reason',
  'workplan_templates insert: id organisation_id code name description entity_type trigger_event from_status to_status condition is_active',
  'workplan_templates update: code name description trigger_event from_status to_status condition is_active deleted_at',
  'workflow_secrets insert: organisation_id name sealed last_four',
  'workflow_secrets update: sealed last_four',
  'workflows insert: id organisation_id client_id name description config is_offered',
  'workflows update: client_id name description config is_offered'], 'people write these columns and no others');
select results_eq($$select name from tables where has_table_privilege('authenticated', oid, 'DELETE') order by 1$$,
  array['candidate_skills', 'client_provider_keys', 'deliverable_kpis', 'deliverable_quality_standards', 'organisation_holidays', 'project_templates', 'roles', 'saved_views', 'skills', 'user_projects', 'user_roles', 'variation_deliverables', 'variation_milestones', 'workflow_secrets'], 'people delete rows of these tables');
select results_eq($$select "table" || '.' || name from columns c where not has_column_privilege('authenticated', oid, attnum, 'SELECT') order by 1$$,
  array['client_provider_keys.sealed', 'clients.notes', 'org_invitations.created_by', 'org_invitations.token_hash', 'org_invitations.updated_by', 'workflow_secrets.sealed'], 'people read every column but these');

-- policies
select is_empty($$select "table", name from policies where roles <> array['authenticated']$$, 'every policy is for who is signed in');
select is_empty($$select "table", name from policies where permissive <> 'PERMISSIVE' or cmd = 'ALL' or name not like lower(cmd) || '\_%'$$, 'every policy is for one command, and named after it');
select is_empty($$select "table", cmd from policies where "table" like 'public.%' group by 1, 2 having count(*) > 1$$, 'a command has one policy');
select is_empty($$select "table", name from policies where cmd = 'UPDATE' and qual is distinct from with_check$$, 'an update leaves a row where it found it');
select is_empty($$select "table", name from policies p, concat_ws(' ', qual, with_check) as e (text)
  where e.text ~* '\mfrom\M' or (e.text ~ 'private\.' and p.name not in ('insert_deliverable_files', 'select_ticket_files', 'insert_ticket_files', 'select_workflow_results', 'insert_workflow_references') and (select count(*) from regexp_matches(e.text, 'private\.\w+\(', 'g')) <> (select count(*) from regexp_matches(e.text, 'SELECT private\.\w+\(', 'g')))$$,
  'a policy asks a helper once, and compares');
select is_empty($$select "table", name from policies where coalesce(qual, 'true') = 'true' and coalesce(with_check, 'true') = 'true'$$, 'no policy lets everybody through');
select is_empty($$select t.name, p.verb from tables t, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p (verb)
  where t.relkind = 'r' and has_any_column_privilege('authenticated', t.oid, case when p.verb = 'DELETE' then 'SELECT' else p.verb end) and (p.verb <> 'DELETE' or has_table_privilege('authenticated', t.oid, 'DELETE'))
    and not exists (select 1 from policies y where y."table" = 'public.' || t.name and y.cmd = p.verb)$$, 'a grant has its policy');

-- functions
select is_empty($$select oid::regprocedure::text from functions where schema = 'public' and prosecdef$$, 'no public function runs as its owner');
select is_empty($$select oid::regprocedure::text from functions where not coalesce(proconfig, '{}') @> array['search_path=""']$$, 'every function has an empty search path');
select is_empty($$select oid::regprocedure::text from functions where schema = 'public' and comment is null$$, 'every public function says what it does');
select is_empty($$select oid::regprocedure::text from functions where schema = 'public' and not has_function_privilege('authenticated', oid, 'EXECUTE')$$, 'a public function is for somebody');

-- tables
select is_empty($$select name from tables where comment is null$$, 'every table and view says what it is');
select is_empty($$select name from tables t where relkind = 'r' and not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary)$$, 'every table has a primary key');
select is_empty($$select "table", name from columns where type in ('timestamp without time zone', 'time without time zone', 'money', 'real', 'double precision', 'json')$$, 'times have zones, money is exact');
select is_empty($$select "table", name, type from columns where type like 'numeric%' and type not in ('numeric(14,2)', 'numeric(10,2)', 'numeric(5,2)', 'numeric(4,2)') or name ~ '(budget|billable|_cost|amount|approval_threshold)$' and type <> 'numeric(14,2)' and relkind = 'r'$$, 'money has fourteen digits, two of them pence');
select is_empty($$select c."table", c.name from columns c where c.relkind = 'r' and c.type = 'uuid' and (c.name ~ '_by$|_pm_id$' or c.name in ('user_id', 'assignee_id', 'signer_id'))
  and not exists (select 1 from keys k where k.conrelid = c.oid and k.conkey = array[c.attnum] and k.target = 'profiles')
  and not exists (select 1 from keys k where k.conrelid = c.oid and c.name = any (k.columns) and k.target = 'user_organisations')$$, 'people are profiles');
select is_empty($$select "table", name from keys where target = 'profiles' and confdeltype not in ('n', 'c')$$, 'an erased account empties or takes with it, and never blocks');
select is_empty($$select "table", name from keys where target = 'profiles' and confdeltype = 'c' and columns <> array['user_id'] and columns <> array['id']$$, 'it takes memberships only');
select is_empty($$select k."table", k.name from keys k where not exists (
  select 1 from pg_index i where i.indrelid = k.conrelid and i.indpred is null
    and array(select unnest((i.indkey::smallint[])[0:cardinality(k.conkey) - 1]) order by 1) = array(select unnest(k.conkey) order by 1))$$, 'every foreign key has its index');

-- tenancy by key
select is_empty($$select k."table", k.name from keys k
  where exists (select 1 from columns c where c.oid = k.conrelid and c.name = 'organisation_id') and exists (select 1 from columns c where c.oid = k.confrelid and c.name = 'organisation_id')
    and not 'organisation_id' = any (k.columns) and k.name <> 'projects_template_id_fkey'$$, 'a child names its parent with the tenant; a template may be the system''s');
select is_empty($$select k."table", k.name from keys k
  where exists (select 1 from columns c where c.oid = k.conrelid and c.name = 'project_id') and exists (select 1 from columns c where c.oid = k.confrelid and c.name = 'project_id')
    and not 'project_id' = any (k.columns) and k."table" <> 'activities' and k.conrelid <> k.confrelid$$, 'and with the project; most activities have none, a key with a null binds nothing, and a ticket may be merged into one about another project');
select is_empty($$select c."table" from columns c where c.relkind = 'r' and c.name = 'organisation_id' and c."table" <> 'audit_log' and not exists (select 1 from keys k where k.conrelid = c.oid and 'organisation_id' = any (k.columns))$$, 'a tenant''s row hangs on the tenant');
select is_empty($$select c."table" from columns c where c.relkind = 'r' and c.name = 'project_id' and c."table" <> 'audit_log' and not exists (select 1 from keys k where k.conrelid = c.oid and 'project_id' = any (k.columns))$$, 'a project''s row hangs on the project');

-- triggers
select is_empty($$select name from triggers where name !~ ('^(100|110|200|290|300|310|320|500|510|700|710|900)_' || "table" || '__[a-z_]+$')$$, 'triggers are numbered and named after their table');
select is_empty($$select t.name from tables t where t.relkind = 'r' and has_any_column_privilege('authenticated', t.oid, 'UPDATE') and t.name not in ('notifications', 'notification_preferences')
  and not exists (select 1 from triggers g where g."table" = t.name and g.function = 'tg_stamp')$$, 'what people change is stamped');
select is_empty($$select "table" from columns where relkind = 'r' and name = 'updated_at' and not exists (select 1 from triggers g where g."table" = columns."table" and g.function = 'tg_stamp')$$, 'what has a time of change has its stamp');
select is_empty($$select c."table" from columns c where c.name = 'deleted_at' and has_column_privilege('authenticated', c.oid, c.attnum, 'UPDATE') and not exists (select 1 from triggers g where g."table" = c."table" and g.function = 'tg_soft_delete')$$, 'what people delete softly is stamped');
select is_empty($$select t.name from tables t where t.relkind = 'r' and t.name not in ('audit_log', 'signatures', 'milestone_baselines', 'milestone_costs', 'notifications', 'notification_preferences', 'organisation_entries', 'permissions', 'role_permissions', 'record_types', 'workplan_version_activities', 'workplan_version_successors',
    'workflow_steps', 'workflow_transitions', 'workflow_executions', 'execution_steps', 'execution_logs', 'workflow_secrets', 'workflow_reports', 'client_provider_keys', 'image_prices', 'workflow_batch_results', 'ticket_clock_segments')
  and not exists (select 1 from triggers g where g."table" = t.name and g.function = 'tg_audit')$$, 'what matters is audited');
select is_empty($$select name, "table" from triggers g where function = 'tg_project_reference' and not exists (select 1 from columns c where c."table" = g."table" and c.name = 'reference')$$, 'references are given to what has one');
select set_eq($$select "table" from columns where name = 'reference' and relkind = 'r' and "table" <> 'projects'$$, $$select "table" from triggers where function in ('tg_project_reference', 'tg_organisation_reference')$$, 'and nobody chooses a reference but a project''s');

-- values: every column is tried, by its own checks, with what no reader can use
reset role;
create function pg_temp.unusable(types regtype[], value text) returns setof text language plpgsql as $f$
declare
  c record;
  fits boolean;
begin
  for c in
    select t.oid, t.relname, a.attname, a.attnum, a.atttypid::regtype as type
      from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and a.atttypid = any (types)
  loop
    execute format('select bool_and(coalesce(x.fits, true)) from (select null::boolean as fits %s) x',
      (select coalesce(string_agg(format(' union all select (%s) from (select %L::%s as %I) as t', pg_get_expr(k.conbin, k.conrelid), value, c.type, c.attname), ''), '')
         from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[c.attnum])) into fits;
    if fits then
      return next c.relname || '.' || c.attname;
    end if;
  end loop;
end;
$f$;
select is_empty($$select pg_temp.unusable('{numeric,"double precision",real}', 'NaN')$$, 'no number is none');
select is_empty($$select pg_temp.unusable('{numeric,"double precision",real}', 'Infinity')$$, 'none is beyond all');
select is_empty($$select pg_temp.unusable('{date,timestamptz,timestamp}', 'infinity')$$, 'no day is after all others');
select is_empty($$select pg_temp.unusable('{date,timestamptz,timestamp}', '-infinity')$$, 'nor before them');
select is_empty($$select oid::regprocedure::text from functions f where f.schema in ('public', 'private') and exists (
    select 1 from pg_proc p where p.oid = f.oid and p.prosrc ~ '\mcurrent_date\M' and p.prosrc !~ 'local_date' and p.proname <> 'get_work_figures')$$, 'today is the organisation''s, not the server''s');

select * from finish();
