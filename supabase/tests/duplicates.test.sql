-- Duplicates: asked while one types; an answer, never a refusal.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.find_duplicates(tests.uid('organisation'), 'lead', 'mona@initech.example')$$, tests.staff(), 'the organisation''s people ask');
select tests.who_can($$select 1 from public.find_duplicates(tests.uid('other_organisation'), 'lead', 'mona@initech.example')$$, '{outsider}', 'in their own organisation');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.read') where id = tests.uid('staff')$$);
select tests.who_can($$select 1 from public.find_duplicates(tests.uid('organisation'), 'candidate', 'candidate@home.example')$$, '{org_admin}', 'and for candidates with talent.read');

-- rules
select tests.act_as('org_admin');
select is(private.company_key(n), 'globex', n) from unnest(array['Globex', 'GLOBEX Ltd.', ' Globex, Inc', 'globex GmbH', 'Globex Holding AG']) as n;
select is(private.company_key(n), k, n) from (values ('Ltd', 'ltd'), ('...', null), (null, null), ('Ab Initio', 'ab initio'), ('Müller & Söhne KG', 'müller söhne')) as x (n, k);
select tests.refused($$select 1 from public.find_duplicates(tests.uid('organisation'), 'deal')$$, 'CS006', 'deals have no duplicates');
select tests.refused($$select 1 from public.find_duplicates(tests.uid('other_organisation'), 'lead')$$, 'CS001', 'another organisation is not there');
select is_empty($$select 1 from public.find_duplicates(tests.uid('organisation'), 'lead')$$, 'nothing is like nothing');
select results_eq($$select kind, title, why from public.find_duplicates(tests.uid('organisation'), 'lead', ' MONA@initech.example')$$, $$values ('lead', 'Mona Lisa, Initech', 'email')$$, 'a lead by its address');
select results_eq($$select kind, why from public.find_duplicates(tests.uid('organisation'), 'lead', 'hank@globex.example')$$, $$values ('account', 'email'), ('contact', 'email')$$, 'which may be a contact''s, or an account''s domain');
select results_eq($$select kind, why from public.find_duplicates(tests.uid('organisation'), 'lead', company => 'globex')$$, $$values ('account', 'company')$$, 'or the company is there already');
select results_eq($$select id, why from public.find_duplicates(tests.uid('organisation'), 'account', company => 'Globex Inc.')$$, $$values (tests.uid('account'), 'company')$$, 'an account by its name');
select results_eq($$select kind, why from public.find_duplicates(tests.uid('organisation'), 'candidate', name => 'candidate')$$, $$values ('candidate', 'name')$$, 'a candidate by name');
select is_empty($$select 1 from public.find_duplicates(tests.uid('organisation'), 'lead', 'mona@initech.example', except_id => tests.uid('lead'))$$, 'nothing is its own duplicate');
update public.leads set deleted_at = now() where id = tests.uid('lead');
select is_empty($$select 1 from public.find_duplicates(tests.uid('organisation'), 'lead', 'mona@initech.example')$$, 'nor a deleted one');

select * from finish();
