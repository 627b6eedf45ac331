-- Storage: private buckets; bytes are written once, by who may change the deliverable.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

create function pg_temp.path(prefix text, name text default null) returns text language sql as $$
  select concat_ws('/', tests.uid(case prefix when '' then 'organisation' else 'other_organisation' end), tests.uid(prefix || 'project'), tests.uid(prefix || coalesce(name, 'deliverable')), gen_random_uuid())
$$;
select tests.arrange(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L), (''branding'', %L)', pg_temp.path(''), tests.uid('organisation') || '/logo'));

-- access
select tests.who_can(format('select 1 from storage.objects where bucket_id = ''deliverable-files'' and name like %L', tests.uid('organisation') || '/%'), tests.team(), 'who reads the project reads its bytes');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L)', pg_temp.path('')), tests.writers() || '{contributor}', 'the supplier and the assignee write them');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L)', pg_temp.path('', 'second')), tests.writers(), 'for their own deliverable');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L)', pg_temp.path('other_')), '{outsider}', 'in their own project');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L)', concat_ws('/', tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('deliverable'), gen_random_uuid())), '{}', 'never with mixed keys');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L)', concat_ws('/', tests.uid('organisation'), tests.uid('project'), tests.uid('other_deliverable'), gen_random_uuid())), '{}', 'in no segment');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L)', pg_temp.path('') || '/../x'), '{}', 'and nowhere below');
select tests.who_can($$update storage.objects set name = name || 'x'$$, '{}', 'nobody changes an object');
select tests.who_can($$delete from storage.objects$$, '{}', 'nobody removes one');
select tests.who_can($$select 1 from storage.objects where bucket_id = 'branding'$$, tests.members() || '{customer_pm,client_admin,client_member,other_client_pm}', 'both sides see the branding');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''branding'', %L)', tests.uid('organisation') || '/new'), '{org_admin}', 'its managers write it');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''branding'', %L)', tests.uid('other_organisation') || '/new'), '{outsider}', 'of their own organisation');
select tests.who_can($$insert into storage.objects (bucket_id, name) values ('elsewhere', 'x')$$, '{}', 'there is no other bucket');

-- rules
select is(tests.peek('select bool_or(public)::text from storage.buckets'), 'false', 'no bucket is public');
select is(tests.peek($$select file_size_limit from storage.buckets where id = 'deliverable-files'$$), '10485760', 'a file has at most 10 MB');
select tests.ready('deliverable');
select tests.sign_both('deliverable', 'deliverable');
select tests.act_as('supplier_pm');
select tests.refused(format('insert into storage.objects (bucket_id, name) values (''deliverable-files'', %L)', pg_temp.path('')), '42501', 'a delivered record takes no more bytes');

select * from finish();
