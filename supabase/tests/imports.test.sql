-- Imports: all rows are checked; all are written, or none.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select public.import_records(tests.uid('organisation'), 'lead', '[{"full_name": "A"}]', tests.uid('import'), false)$$, tests.staff(), 'the organisation''s people import');
select tests.who_can($$select public.import_records(tests.uid('other_organisation'), 'lead', '[{"full_name": "A"}]', tests.uid('import'), false)$$, '{outsider}', 'into their own organisation');
select tests.who_can($$select 1 from public.get_import_fields('lead')$$, array_remove(array_remove(tests.actors(), 'anonymous'), 'suspended'), 'everybody with an account may know the fields');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.write') where id = tests.uid('staff')$$);
select tests.who_can($$select public.import_records(tests.uid('organisation'), 'candidate', '[{"full_name": "A"}]', tests.uid('import'), false)$$, '{org_admin}', 'candidates with talent.write');

-- rules
select tests.act_as('org_admin');
select tests.refused($$select public.import_records(tests.uid('organisation'), 'deal', '[]', tests.uid('import'))$$, 'CS006', 'deals are not imported');
select tests.refused($$select public.import_records(tests.uid('organisation'), 'lead', '[]', null)$$, 'CS006', 'an import has an id');
select tests.refused($$select public.import_records(tests.uid('organisation'), 'lead', '{}', tests.uid('import'))$$, 'CS006', 'rows are an array');
select tests.refused($$select public.import_records(tests.uid('organisation'), 'lead', '[1]', tests.uid('import'))$$, 'CS006', 'of objects');
select tests.refused($$select public.import_records(tests.uid('organisation'), 'lead', '[{"salary": "1"}]', tests.uid('import'))$$, 'CS006', 'with fields that are there');
select tests.refused($$select public.import_records(tests.uid('organisation'), 'lead', '[{"converted_account_id": "1"}]', tests.uid('import'))$$, 'CS006', 'and no others');
select tests.refused($$select public.import_records(tests.uid('organisation'), 'lead', (select jsonb_agg('{}'::jsonb) from generate_series(1, 10001)), tests.uid('import'))$$, 'CS007', 'ten thousand at most');

create temp table file as select '[
  {"full_name": " Ada Lovelace ", "email": "ADA@engine.example", "value": "1200.50", "owner": "VIEWER@example.com", "source": "Referral", "company": ""},
  {"full_name": "", "email": "nobody", "value": "12,5", "currency": "pound", "owner": "outsider@example.com", "source": "dream"},
  {"full_name": "Ada Again", "email": "ada@engine.example"},
  {"full_name": "Mona", "email": "mona@initech.example", "status": "qualified"}]'::jsonb as rows;
select is(public.import_records(tests.uid('organisation'), 'lead', rows, tests.uid('import'), true) - 'warnings' - 'faults', '{"rows": 4, "imported": 0, "is_dry_run": true}', 'a dry run writes nothing') from file;
select is_empty($$select 1 from public.leads where full_name = 'Ada Lovelace'$$, 'really');
select results_eq($$select f ->> 'row', f ->> 'field', f ->> 'code' from file, jsonb_array_elements(public.import_records(tests.uid('organisation'), 'lead', rows, tests.uid('import')) -> 'faults') f$$,
  $$values ('2', 'currency', 'not_currency'), ('2', 'email', 'not_email'), ('2', 'full_name', 'required'), ('2', 'owner', 'unknown_owner'), ('2', 'source', 'not_choice'), ('2', 'value', 'not_amount')$$, 'every fault has its place');
select is_empty($$select 1 from file, jsonb_array_elements(public.import_records(tests.uid('organisation'), 'lead', rows, tests.uid('import')) -> 'faults') f where coalesce(f ->> 'message', '') = ''$$, 'and its words');
select results_eq($$select f ->> 'row', f ->> 'code' from file, jsonb_array_elements(public.import_records(tests.uid('organisation'), 'lead', rows, tests.uid('import')) -> 'warnings') f$$,
  $$values ('3', 'repeated'), ('4', 'duplicate')$$, 'what may be there twice is said');
select is(public.import_records(tests.uid('organisation'), 'lead', rows, tests.uid('import'), false) ->> 'imported', '0', 'a fault holds all rows up') from file;
select is(public.import_records(tests.uid('organisation'), 'lead', rows, tests.uid('import'), false, true) ->> 'imported', '3', 'unless asked to leave such rows out') from file;
select is(public.import_records(tests.uid('organisation'), 'lead', rows, tests.uid('import'), false, true) ->> 'imported', '3', 'sent again it answers the same') from file;
select is((select count(*) from public.leads where email = 'ada@engine.example'), 2::bigint, 'and writes nothing more');
select results_eq($$select full_name, email, value, currency, source, status, company, owner_id, created_by from public.leads where full_name = 'Ada Lovelace'$$,
  $$values ('Ada Lovelace', 'ada@engine.example', 1200.50::numeric(14, 2), 'GBP', 'referral', 'new', null::text, tests.uid('viewer'), tests.uid('org_admin'))$$, 'what was in the file is in the record');
select is((select owner_id from public.leads where full_name = 'Ada Again'), tests.uid('org_admin'), 'without an owner it is who imported');
select is((select status from public.leads where full_name = 'Mona' ), 'qualified', 'a stage may be in the file');
select is(tests.peek($$select actor_name from public.audit_log where table_name = 'leads' and record_label = 'Ada Lovelace'$$), 'org_admin', 'and its making is logged');

select is(public.import_records(tests.uid('organisation'), 'account', '[{"name": "Acme", "website": "https://acme.example", "size": "11-50", "email_domain": "ACME.example"}]', tests.uid('i2'), false) ->> 'imported', '1', 'accounts');
select is(public.import_records(tests.uid('organisation'), 'contact', '[{"full_name": "Wile", "account": "ACME"}]', tests.uid('i3'), false) ->> 'imported', '1', 'contacts');
select is((select a.name from public.contacts c join public.accounts a on a.id = c.account_id where c.full_name = 'Wile'), 'Acme', 'of an account by its name');
select is(public.import_records(tests.uid('organisation'), 'contact', '[{"full_name": "Wile", "account": "Nowhere"}]', tests.uid('i4'), false) #>> '{faults,0,code}', 'unknown_account', 'that is there');
select is(public.import_records(tests.uid('organisation'), 'candidate', '[{"full_name": "Bob", "available_from": "2030-02-28", "desired_rate": "400"}]', tests.uid('i5'), false) ->> 'imported', '1', 'candidates');
select is(public.import_records(tests.uid('organisation'), 'candidate', '[{"full_name": "Bob", "available_from": "2030-02-30"}]', tests.uid('i6'), false) #>> '{faults,0,code}', 'not_date', 'with real dates');
select is(public.import_records(tests.uid('organisation'), 'job', '[{"title": "Pilot", "openings": "3", "status": "open"}]', tests.uid('i7'), false) ->> 'imported', '1', 'jobs');
select is(public.import_records(tests.uid('organisation'), 'job', '[{"title": "Pilot", "openings": "0"}]', tests.uid('i8'), false) #>> '{faults,0,code}', 'not_integer', 'with an opening');
select results_eq($$select field from public.get_import_fields('contact')$$, array['full_name', 'account', 'job_title', 'email', 'phone', 'notes', 'owner'], 'the fields are told in order');

select is(public.import_records(tests.uid('organisation'), 'lead', jsonb_build_array(jsonb_build_object('full_name', E'A\u0007B')), tests.uid('i9'), false) #>> '{faults,0,code}', 'not_text', 'no bells');
select is(public.import_records(tests.uid('organisation'), 'lead', jsonb_build_array(jsonb_build_object('full_name', repeat('x', 161))), tests.uid('i9'), false) #>> '{faults,0,code}', 'too_long', 'and no novels');

-- What a check lets through, the table takes: each field at its longest.
select is(public.import_records(tests.uid('organisation'), t, jsonb_build_array((select jsonb_object_agg(f.field, case f.kind when 'line' then repeat('x', f.upper_bound::integer) when 'text' then repeat('x', f.upper_bound::integer)
    when 'email' then 'x@long.example' when 'url' then 'https://' || repeat('x', 280) || '.example' when 'domain' then 'long.example' when 'amount' then repeat('9', f.upper_bound::integer) || '.99' when 'integer' then f.upper_bound::text
    when 'date' then '2199-12-31' when 'currency' then 'usd' when 'choice' then f.choices[1] when 'owner' then 'org_admin@example.com' when 'account' then 'acme' end) from public.get_import_fields(t) f)), tests.uid('long ' || t), false) ->> 'imported', '1', 'the longest ' || t)
  from unnest(array['lead', 'account', 'contact', 'candidate', 'job']) as t;

select * from finish();
