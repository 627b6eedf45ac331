-- Batches: who sees and judges images, keys and files; that lanes keep their limit; that each image is decided once.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

create function pg_temp.others() returns text[] language sql as $$ select array['other_client_pm'] $$;
-- The engine and the worker, outside anybody's session.
create function pg_temp.advance(name text) returns void language sql as $$ select tests.arrange(format('select private.advance_execution(%L)', tests.uid(name))) $$;
create function pg_temp.claim(execution text, index integer) returns jsonb language sql as $$
  select tests.peek(format('select private.claim_batch_item(id) from public.workflow_batch_results where execution_id = %L and batch_index = %s', tests.uid(execution), index))::jsonb
$$;
create function pg_temp.finish(execution text, index integer, attempt integer, outcome jsonb) returns text language sql as $$
  select tests.peek(format('select private.finish_batch_item(id, %s, %L) from public.workflow_batch_results where execution_id = %L and batch_index = %s', attempt, outcome, tests.uid(execution), index))
$$;
create function pg_temp.made(path text) returns jsonb language sql as $$
  select jsonb_build_object('path', path || '.png', 'thumbnail_path', path || '_thumb.webp', 'mime', 'image/png', 'width', 10, 'height', 10, 'bytes', 100)
$$;
create function pg_temp.make(execution text, index integer) returns text language sql as $$
  select pg_temp.finish(execution, index, (c ->> 'attempt')::int, pg_temp.made(c ->> 'path')) from pg_temp.claim(execution, index) c
$$;
create function pg_temp.at(execution text) returns text language sql as $$
  select tests.peek(format('select string_agg(status, '' '' order by batch_index) from public.workflow_batch_results where execution_id = %L', tests.uid(execution)))
$$;
create function pg_temp.status(execution text) returns text language sql as $$ select tests.peek(format('select status || coalesce('': '' || error, '''') from public.workflow_executions where id = %L', tests.uid(execution))) $$;
create function pg_temp.item(execution text, index integer) returns uuid language sql as $$
  select tests.peek(format('select id from public.workflow_batch_results where execution_id = %L and batch_index = %s', tests.uid(execution), index))::uuid
$$;
create function pg_temp.run(execution text, prompts jsonb, who text default 'other_client_pm', more jsonb default '{}') returns void language plpgsql as $$
begin
  perform tests.act_as(who);
  perform public.run_workflow(tests.uid(execution), tests.uid('offer'), jsonb_build_object('prompts', prompts) || more, tests.uid('other_client'));
  perform pg_temp.advance(execution);
end;
$$;
create function pg_temp.past(what text) returns void language sql as $$ select tests.arrange(what) $$;

-- keys
select tests.act_as('other_client_pm');
insert into public.client_provider_keys (organisation_id, client_id, provider, sealed, last_four) values (tests.uid('organisation'), tests.uid('other_client'), 'google', 'v1.' || repeat('a', 60), 'wxyz');
select tests.who_can($$select 1 from public.client_provider_keys k where k.client_id = tests.uid('other_client') and k.last_four = 'wxyz'$$, tests.staff() || pg_temp.others(), 'both sides see that there is a key, and its end');
select tests.who_can($$select sealed from public.client_provider_keys$$, '{}', 'nobody reads one');
select tests.who_can($$insert into public.client_provider_keys (organisation_id, client_id, provider, sealed, last_four) values (tests.uid('organisation'), tests.uid('client'), 'google', 'v1.' || repeat('a', 60), 'wxyz')$$, '{org_admin,client_admin}', 'the client''s administrator keeps one, and who manages clients');
select tests.who_can($$update public.client_provider_keys set sealed = 'v1.' || repeat('b', 60), last_four = 'abcd' where client_id = tests.uid('other_client')$$, '{org_admin,other_client_pm}', 'replaces it');
select tests.who_can($$delete from public.client_provider_keys where client_id = tests.uid('other_client')$$, '{org_admin,other_client_pm}', 'removes it');
select tests.act_as('client_admin');
select tests.refused($$insert into public.client_provider_keys (organisation_id, client_id, provider, sealed, last_four) values (tests.uid('other_organisation'), tests.uid('client'), 'google', 'v1.' || repeat('a', 60), 'wxyz')$$, '23503', 'a key with mixed tenants hangs on nothing');
select tests.refused($$insert into public.client_provider_keys (organisation_id, client_id, provider, sealed, last_four) values (tests.uid('organisation'), tests.uid('client'), 'google', 'AIzaSomething', 'wxyz')$$, '23514', 'what is not sealed is not kept');
select tests.act_as('other_client_pm');
update public.client_provider_keys set sealed = 'v1.' || repeat('b', 60), last_four = 'abcd' where client_id = tests.uid('other_client');
select is((select lock_version from public.client_provider_keys where client_id = tests.uid('other_client')), 2, 'rotating it is a new version');
select is(tests.peek($$select string_agg(verb || ' ' || record_label || ' ' || changes::text, ', ' order by id) from public.audit_log where table_name = 'client_provider_keys'$$), 'created google …wxyz {}, changed google …abcd {}', 'the log says that, not what');

-- rules: what a batch takes
select is(tests.peek(format('select array_to_string(private.batch_prompts(%L, %L), ''|'')', c, d)), want, want) from (values
  ('{}'::jsonb, '{"prompts": ["a", " b "]}'::jsonb, 'a|b'), ('{}', E'{"prompts": "a\\r\\n\\n b "}', 'a|b'), ('{"prompts": "{{data.form.lines}}"}', '{"form": {"lines": ["x"]}}', 'x')) as x (c, d, want);
select tests.refused(format('select tests.peek($x$select private.batch_prompts(%L, %L)$x$)', '{"max_prompts": 2}', d), code, why) from (values
  ('{}'::jsonb, 'CS006', 'none'), ('{"prompts": []}', 'CS006', 'an empty list'), ('{"prompts": [7]}', 'CS006', 'a number'), ('{"prompts": ["a", ""]}', 'CS006', 'an empty one'),
  ('{"prompts": {"a": 1}}', 'CS006', 'an object'), ('{"prompts": ["a", "b", "c"]}', 'CS007', 'more than the step allows')) as x (d, code, why);
select is((select public.estimate_batch(tests.uid('offer'), 50, tests.uid('other_client')) - 'workflow' - 'provider_key' - 'inputs'), '{"provider": "google", "model": "gemini-2.5-flash-image", "price_micros": 39000, "total_micros": 1950000, "currency": "USD", "max_prompts": 100, "supports_reference_images": true}', 'what it would cost is told before');
select tests.act_as('org_member');
select is((select public.estimate_batch(tests.uid('offer'), 50, tests.uid('other_client')) #>> '{provider_key,last_four}'), 'abcd', 'and that there is a key');
select is((select public.estimate_batch(tests.uid('offer'), 50) -> 'provider'), '"local"', 'without a key it is drawn, for nothing');
select tests.who_can($$select public.estimate_batch(tests.uid('offer'), 5, tests.uid('other_client'))$$, tests.staff() || pg_temp.others(), 'who sees it asks what it costs');
select tests.refused($$select public.estimate_batch(tests.uid('workflow'), 5)$$, 'CS004', 'what makes no images costs nothing') from tests.act_as('org_member');
select tests.refused($$select public.estimate_batch(tests.uid('offer'), 101)$$, 'CS007', 'more than it takes');
select tests.refused($$select public.estimate_batch(tests.uid('offer'), 5, tests.uid('foreign_client'))$$, 'CS006', 'for a client of the organisation');
select tests.refused($$select public.estimate_batch(tests.uid('other_offer'), 5)$$, 'CS001', 'another tenant''s is not there');
select tests.who_can($$select 1 from public.image_prices$$, array_remove(array_remove(array_remove(tests.actors(), 'suspended'), 'anonymous'), 'x'), 'the price list is for everybody who is signed in');
select tests.who_can($$update public.image_prices set price_micros = 0$$, '{}', 'and nobody writes it');

-- rules: a batch
select pg_temp.run('batch', '["one", "two", "three", "four", "five", "six"]');
select is(pg_temp.at('batch'), 'pending pending pending pending pending pending', 'a row for each prompt');
select is(pg_temp.status('batch'), 'waiting', 'and it waits for them');
select is((select count(*)::int from public.workflow_batch_results where execution_id = tests.uid('batch') and lease_until is not null), 4, 'four at a time are let go');
select is(pg_temp.claim('batch', 5), null, 'what was not let go is nobody''s');
create temp table claimed as select pg_temp.claim('batch', 0) as given;
grant select on claimed to public;
select is((select (given ->> 'provider') || (given ->> 'prompt') || (given ->> 'attempt') || (given ->> 'sealed') from claimed), 'googleone1v1.' || repeat('b', 60), 'the worker gets prompt and sealed key');
select is(pg_temp.claim('batch', 0), null, 'what is taken is not taken twice');
select is(tests.peek(format('select path from private.batch_files where path = %L', (select given ->> 'path' from claimed))), (select given ->> 'path' from claimed), 'the path is written down before anything is stored');
select ok((select given ->> 'path' from claimed) ~ ('^' || tests.uid('organisation') || '/' || tests.uid('batch') || '/0_[0-9]+$'), 'as organisation, execution, index and moment');
select is(pg_temp.finish('batch', 0, 9, pg_temp.made((select given ->> 'path' from claimed))), 'ignored', 'another attempt''s answer counts for nothing');
select is(pg_temp.finish('batch', 0, 1, pg_temp.made('elsewhere/x')), 'ignored', 'and neither does a file elsewhere');
select is(pg_temp.finish('batch', 0, 1, pg_temp.made((select given ->> 'path' from claimed))), 'completed', 'the file decides the row');
select is(pg_temp.finish('batch', 0, 1, '{"error": "late"}'), 'ignored', 'once');
select is(tests.peek(format('select count(*) from private.batch_files where path = %L', (select given ->> 'path' from claimed))), '0', 'and is referenced, so not to be removed');
select isnt(tests.peek(format('select lease_until from public.workflow_batch_results where execution_id = %L and batch_index = 4', tests.uid('batch'))), null, 'the next is let go');
select is((select given ? 'attempt' from (select pg_temp.claim('batch', 1) as given) c), true, 'the second is taken');
select is(pg_temp.finish('batch', 1, 1, '{"error": "The provider answered 500.", "retry": true}'), 'pending', 'what fails for now is tried again');
select ok((select due_at > now() + interval '1 second' and lease_until is null from public.workflow_batch_results where id = pg_temp.item('batch', 1)), 'after a while');
select is(pg_temp.finish('batch', 2, (pg_temp.claim('batch', 2) ->> 'attempt')::int, '{"error": "Refused.", "retry": false}'), 'failed', 'what fails for good does');
select is(pg_temp.finish('batch', 3, (pg_temp.claim('batch', 3) ->> 'attempt')::int, '{"error": "Too many requests.", "rate_limited": true, "retry": true, "retry_after_seconds": 20}'), 'pending', 'asked to wait, it waits');
select ok(tests.peek(format('select paused_until > now() + interval ''15 seconds'' and strikes = 1 from private.batch_lanes where lane = %L', 'google:' || tests.uid('other_client')))::boolean, 'and so does its lane');
select is(tests.peek(format('select attempt_limit - attempt from public.workflow_batch_results where id = %L', pg_temp.item('batch', 3))), '3', 'at the cost of no attempt');
select is(pg_temp.claim('batch', 4), null, 'nothing of the lane is taken meanwhile');
select pg_temp.past($$update private.batch_lanes set paused_until = now() - interval '1 second'$$);
select pg_temp.past($$update public.workflow_batch_results set due_at = now() - interval '1 second' where execution_id = tests.uid('batch') and status = 'pending'$$);
select pg_temp.past($$select private.sweep_batches()$$);
select is((select string_agg(pg_temp.make('batch', n), ' ') from unnest(array[1, 3, 4]) n), 'completed completed completed', 'then it goes on');
-- A worker that is lost: the lease runs out, the next takes the row, the late answer counts for nothing.
select is((pg_temp.claim('batch', 5) ->> 'attempt'), '1', 'the last is taken');
select pg_temp.past($$update public.workflow_batch_results set lease_until = now() - interval '1 second' where execution_id = tests.uid('batch') and status = 'running'$$);
select pg_temp.past($$select private.sweep_batches()$$);
select is((pg_temp.claim('batch', 5) ->> 'attempt'), '2', 'and taken again when its worker is lost');
select is(pg_temp.finish('batch', 5, 1, pg_temp.made('x')), 'ignored', 'whose answer comes too late');
select is(pg_temp.finish('batch', 5, 2, pg_temp.made((select claimed_path from public.workflow_batch_results where id = pg_temp.item('batch', 5)))), 'completed', 'the other''s counts');
select is(tests.peek('select count(*) from private.batch_files'), '4', 'four paths, at which something may lie, remain');
select pg_temp.past($$update private.batch_files set remove_after = now() - interval '1 second'$$);
select is(tests.peek('select cardinality(private.sweep_batches())'), '4', 'and are removed in time');
select tests.arrange('select private.forget_batch_files(array(select path from private.batch_files))');
select is(tests.peek('select count(*) from private.batch_files'), '0', 'and then forgotten');
select pg_temp.advance('batch');
select is(pg_temp.status('batch'), 'completed', 'when all are decided it goes on, with what failed');
select is(tests.peek(format('select output -> ''images'' from public.workflow_executions where id = %L', tests.uid('batch'))), '{"model": "gemini-2.5-flash-image", "total": 6, "failed": 1, "provider": "google", "cancelled": 0, "successful": 5}', 'and says how many');
select tests.refused($$select tests.arrange('update public.workflow_batch_results set file_path = ''other'' where status = ''completed''')$$, 'CS018', 'what is made keeps its file');
select tests.refused($$select tests.arrange('update public.workflow_batch_results set status = ''pending'', file_path = null where status = ''completed''')$$, 'CS018', 'and is not made again');

-- rules: trying again
select tests.who_can($$select public.retry_batch_failures(tests.uid('batch'))$$, '{org_admin,other_client_pm}', 'the client''s people try again, and who manages workflows');
select tests.act_as('other_client_pm');
select is(public.retry_batch_failures(tests.uid('batch')), 1, 'only what failed');
select is(pg_temp.at('batch'), 'completed completed pending completed completed completed', 'and nothing else');
select is(pg_temp.make('batch', 2), 'completed', 'it is made');
select pg_temp.past(format($$select private.settle_batch(execution_step_id) from public.workflow_batch_results where id = %L$$, pg_temp.item('batch', 2)));
select is(tests.peek(format('select status || (output #>> ''{images,successful}'') || (data #>> ''{images,failed}'') from public.workflow_executions where id = %L', tests.uid('batch'))), 'completed60', 'and the figures of what has ended are corrected');
select tests.refused($$select public.retry_batch_failures(tests.uid('batch'))$$, 'CS004', 'where nothing failed nothing is tried again') from tests.act_as('other_client_pm');
select pg_temp.run('hopeless', '["one"]');
select pg_temp.finish('hopeless', 0, (pg_temp.claim('hopeless', 0) ->> 'attempt')::int, '{"error": "Refused.", "retry": false}');
select pg_temp.advance('hopeless');
select is(pg_temp.status('hopeless'), 'failed: None of the images could be made.', 'a batch without any image is a failure');
select is(public.retry_batch_failures(tests.uid('hopeless')), 1, 'which is tried again') from tests.act_as('other_client_pm');
select pg_temp.advance('hopeless');
select is(pg_temp.make('hopeless', 0), 'completed', 'made');
select pg_temp.advance('hopeless');
select is(pg_temp.status('hopeless'), 'completed', 'and ends well');
select pg_temp.run('stopped', '["one", "two"]');
select pg_temp.make('stopped', 0);
select isnt(pg_temp.claim('stopped', 1), null, 'one is under way');
select public.cancel_execution(tests.uid('stopped'), 'Enough') from tests.act_as('other_client_pm');
select is(pg_temp.at('stopped'), 'completed cancelled', 'cancelled, what is made stays, what is not is not');
select is(pg_temp.finish('stopped', 1, 1, pg_temp.made((select claimed_path from public.workflow_batch_results where id = pg_temp.item('stopped', 1)))), 'ignored', 'whatever the worker says');
select tests.refused($$select public.retry_batch_failures(tests.uid('stopped'))$$, 'CS004', 'nor is it tried again') from tests.act_as('other_client_pm');
select pg_temp.run('keyless', '["one"]');
select tests.arrange('delete from public.client_provider_keys');
select is(pg_temp.claim('keyless', 0), null, 'without its key nothing is asked of a provider');
select is((select error from public.workflow_batch_results where execution_id = tests.uid('keyless')), 'The company''s key was removed.', 'and it says so') from tests.act_as('other_client_pm');
select pg_temp.run('drawn', '["one"]');
select is((select provider from public.workflow_batch_results where execution_id = tests.uid('drawn')), 'local', 'without a key it is drawn, and the row says so');
select tests.arrange($$update public.user_clients set is_active = false where user_id = tests.uid('other_client_pm')$$);
select is(pg_temp.claim('drawn', 0), null, 'who may no longer run has nothing made');
select is(tests.peek(format('select error from public.workflow_batch_results where execution_id = %L', tests.uid('drawn'))), 'Who asked for it may no longer run workflows here.', 'and the row says so');
select tests.arrange($$update public.user_clients set is_active = true where user_id = tests.uid('other_client_pm')$$);
select pg_temp.run('guess', '["one"]', more => jsonb_build_object('reference_images', jsonb_build_array(tests.uid('organisation') || '/' || tests.uid('client') || '/../x.png')));
select is(pg_temp.status('guess'), 'failed: There is no such reference image.', 'another client''s pictures are not there');

-- rules: without access nothing starts again, by either side
select pg_temp.advance('keyless');
select tests.arrange($$update public.workflow_access set revoked_at = now(), reason = 'Over' where client_id = tests.uid('other_client')$$);
select tests.act_as('other_client_pm');
select tests.refused($$select public.retry_execution(tests.uid('keyless'))$$, 'CS091', 'a client whose access ended does not have it tried again');
select tests.refused($$select public.retry_batch_failures(tests.uid('keyless'))$$, 'CS091', 'nor what failed of it made');
select tests.act_as('org_admin');
select tests.refused($$select public.retry_execution(tests.uid('keyless'))$$, 'CS091', 'nor does the supplier for it');
select tests.arrange($$insert into public.workflow_access (organisation_id, client_id, workflow_id) select organisation_id, client_id, workflow_id from public.workflow_access where client_id = tests.uid('other_client')$$);

-- access: rows and files
select tests.who_can($$select 1 from public.workflow_batch_results where execution_id = tests.uid('batch')$$, tests.staff() || pg_temp.others(), 'both sides see the images');
select tests.who_can($$update public.workflow_batch_results set status = 'failed'$$, '{}', 'nobody writes one');
select tests.who_can($$insert into public.workflow_batch_results (organisation_id, execution_id, execution_step_id, batch_index, prompt_text, provider, model, lane) select organisation_id, execution_id, execution_step_id, 99, 'x', 'local', 'x', 'x' from public.workflow_batch_results limit 1$$, '{}', 'or adds one');
select tests.who_can($$delete from public.workflow_batch_results$$, '{}', 'or removes one');
select tests.who_can(format('select public.review_batch_results(array[%L]::uuid[], ''{"pick": "picked", "rating": 4}'')', pg_temp.item('batch', 0)), tests.staff() || pg_temp.others(), 'both sides judge');
select tests.act_as('other_client_pm');
select public.review_batch_results(array[pg_temp.item('batch', 0), pg_temp.item('batch', 1)], '{"pick": "picked", "rating": 4}'), public.review_batch_results(array[pg_temp.item('batch', 1)], '{"pick": null}');
select is((select string_agg(coalesce(pick, '-') || rating, ' ' order by batch_index) from public.workflow_batch_results where execution_id = tests.uid('batch') and rating is not null), 'picked4 -4', 'what is not named stays');
select tests.refused(format('select public.review_batch_results(array[%L]::uuid[], %L)', pg_temp.item('batch', 0), c), 'CS006', 'no judgement: ' || c) from unnest(array['{}', '[]', '{"rating": 6}', '{"rating": 2.5}', '{"pick": "perhaps"}', '{"status": "failed"}']) c;
select tests.refused($$select public.review_batch_results(array[pg_temp.item('keyless', 0)], '{"rating": 1}')$$, 'CS001', 'what is not made is not judged');
select tests.refused($$select public.review_batch_results(array_fill(gen_random_uuid(), array[1001]), '{"rating": 1}')$$, 'CS007', 'a thousand at a time');
select tests.arrange(format('insert into storage.objects (bucket_id, name) values (''workflow-results'', %L), (''workflow-results'', %L)', (select file_path from public.workflow_batch_results where id = pg_temp.item('batch', 0)),
  tests.uid('organisation') || '/' || tests.uid('batch') || '/0_1.png')) from tests.act_as('org_member');
select tests.who_can(format('select 1 from storage.objects where bucket_id = ''workflow-results'' and name = %L', (select file_path from public.workflow_batch_results where id = pg_temp.item('batch', 0))), tests.staff() || pg_temp.others(), 'who sees the row reads its file');
select tests.who_can(format('select 1 from storage.objects where bucket_id = ''workflow-results'' and name = %L', tests.uid('organisation') || '/' || tests.uid('batch') || '/0_1.png'), '{}', 'what no row refers to is nobody''s, however well it is guessed');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''workflow-results'', %L)', tests.uid('organisation') || '/' || tests.uid('batch') || '/0_2.png'), '{}', 'nobody writes a result');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''workflow-references'', %L)', concat_ws('/', tests.uid('organisation'), tests.uid('other_client'), gen_random_uuid() || '.png')), tests.staff() || pg_temp.others(), 'who runs for a client adds reference images');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''workflow-references'', %L)', concat_ws('/', tests.uid('organisation'), tests.uid('organisation'), gen_random_uuid() || '.webp')), tests.staff(), 'the supplier its own');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''workflow-references'', %L)', p), '{}', 'never ' || why) from (values
  (concat_ws('/', tests.uid('other_organisation'), tests.uid('other_client'), gen_random_uuid() || '.png'), 'with mixed keys'),
  (concat_ws('/', tests.uid('organisation'), tests.uid('other_client'), '..', gen_random_uuid() || '.png'), 'up and out'),
  (concat_ws('/', tests.uid('organisation'), tests.uid('other_client'), gen_random_uuid() || '.svg'), 'a drawing that runs scripts')) as x (p, why);
select tests.arrange(format('insert into storage.objects (bucket_id, name) values (''workflow-references'', %L)', concat_ws('/', tests.uid('organisation'), tests.uid('other_client'), tests.uid('picture') || '.png')));
select tests.who_can($$select 1 from storage.objects where bucket_id = 'workflow-references'$$, tests.staff() || pg_temp.others(), 'both sides see them');
select pg_temp.run('pictured', '["one"]', more => jsonb_build_object('reference_images', jsonb_build_array(concat_ws('/', tests.uid('organisation'), tests.uid('other_client'), tests.uid('picture') || '.png'))));
select is(pg_temp.claim('pictured', 0) #>> '{reference_images,0}', concat_ws('/', tests.uid('organisation'), tests.uid('other_client'), tests.uid('picture') || '.png'), 'the worker gets them with the prompt');
-- What is not offered stays the supplier's, for whomever it runs.
select tests.act_as('org_admin');
insert into public.workflows (id, organisation_id, name) values (tests.uid('inside'), tests.uid('organisation'), 'Inside');
select public.save_workflow_draft(tests.uid('inside'), '{"steps": [{"key": "images", "name": "I", "type": "batch_generate", "is_start": true, "config": {"model": "m"}}]}'), public.publish_workflow(tests.uid('inside'));
select public.run_workflow(tests.uid('inside run'), tests.uid('inside'), '{"prompts": ["x"]}', tests.uid('other_client'));
select pg_temp.advance('inside run');
select tests.who_can($$select 1 from public.workflow_batch_results where execution_id = tests.uid('inside run')$$, tests.staff(), 'images that were not offered are the supplier''s');

select tests.who_can($$select public.get_batch(tests.uid('batch'))$$, tests.staff() || pg_temp.others(), 'both sides read the gallery');
select tests.who_can($$select public.get_batch(tests.uid('inside run'))$$, tests.staff(), 'of what is offered');
select is(jsonb_array_length(public.get_batch(tests.uid('batch')) -> 'items'), 6, 'with all its images') from tests.act_as('other_client_pm');

-- what a client reads
select tests.who_can($$select public.get_client_catalogue(tests.uid('other_client'))$$, pg_temp.others(), 'the client''s people read its catalogue');
select tests.who_can($$select public.get_client_executions(tests.uid('other_client'))$$, pg_temp.others(), 'its runs');
select tests.who_can($$select public.get_client_execution(tests.uid('batch'))$$, pg_temp.others(), 'and each of them');
select tests.act_as('other_client_pm');
select results_eq($$select name, has_access, batch ->> 'max_prompts' from public.get_client_catalogue(tests.uid('other_client'))$$, $$values ('Images', true, '100')$$, 'the catalogue is what is offered');
select is((select total || ' ' || successful || ' ' || failed || ' ' || workflow_name from public.get_client_executions(tests.uid('other_client')) where id = tests.uid('batch')), '6 6 0 Images', 'a run has its figures');
select is((select count(*)::int from public.get_client_executions(tests.uid('other_client'), only_status => array['cancelled'], size => 500)), 1, 'filtered');
select is_empty($$select 1 from public.get_client_executions(tests.uid('other_client')) where id = tests.uid('inside run')$$, 'what was not offered is not there');
select tests.refused($$select public.get_client_execution(tests.uid('inside run'))$$, 'CS001', 'nor by its id');
select tests.refused($$select public.get_client_execution(tests.uid('execution'))$$, 'CS001', 'nor another client''s');
select is((select string_agg(k, ' ' order by k) from jsonb_object_keys(public.get_client_execution(tests.uid('batch')) -> 'steps' -> 0) k), 'batch completed_at due_at id name started_at status type', 'a step is told without what went in and out');
select tests.refused($$select public.get_client_catalogue(tests.uid('client'))$$, 'CS001', 'another client''s catalogue is not there');

select * from finish();
