-- What clients ask for at Northbridge, and the images that were made for them: a batch that is done, with failures, picks
-- and ratings, and one that is still being made. A worker makes images; its part is played here as it would have been, and
-- the pictures themselves, which SQL cannot draw, are put where the rows say by scripts/stack/demo-images.mjs.

-- demo.request('images', 'westmoor')
create function demo.request(workflow text, client text) returns uuid language sql immutable set search_path = ''
as $$ select demo.id('request ' || client || ' ' || workflow) $$;

-- Asked, and what was said to it.
insert into demo.acts (at, who, what)
select demo.at(x.day, x.clock::interval), x.who, format('select public.request_workflow(%L, %L, %L, %L)', demo.request(x.workflow, x.client), demo.id('workflow ' || x.workflow), demo.id('client ' || x.client), x.notes)
  from (values
    ('images', 'westmoor', 'client.user', -25, '09:10', 'For the campaigns of the council: about twenty pictures a month.'),
    ('minutes', 'westmoor', 'nadia.ferris', -11, '14:20', 'The housing committee meets every Thursday.'),
    ('cutouts', 'westmoor', 'client.user', -5, '10:05', 'For the shop of the museum.'),
    ('images', 'harrowdale', 'robert.ainsley', -2, '11:20', 'Pictures for the drought campaign; about forty, by the end of the month.'),
    ('leaflets', 'westmoor', 'client.user', -1, '11:05', 'The letter on council tax, before it goes out in March.')) as x (workflow, client, who, day, clock, notes);
insert into demo.acts (at, who, what) values
  (demo.at(-25, '09:40'), 'org.admin', format('select public.decide_workflow_request(%L, ''approved'', %L)', demo.request('images', 'westmoor'), 'Gladly. Begin with a small campaign.')),
  (demo.at(-10, '09:25'), 'org.admin', format('select public.decide_workflow_request(%L, ''rejected'', %L)', demo.request('minutes', 'westmoor'), 'Committees discuss people. We offer it to you once it keeps names out of its log; ask again in spring.')),
  (demo.at(-5, '10:20'), 'client.user', format('select public.withdraw_workflow_request(%L)', demo.request('cutouts', 'westmoor'))),
  -- Given without a request; and one that ended.
  (demo.at(-20, '10:10'), 'org.admin', format('select public.grant_workflow_access(%L, %L)', demo.id('workflow posters'), demo.id('client westmoor'))),
  (demo.at(-18, '10:10'), 'org.admin', format('select public.grant_workflow_access(%L, %L)', demo.id('workflow images'), demo.id('client meridian'))),
  (demo.at(-9, '16:30'), 'org.admin', format('select public.revoke_workflow_access(a.id, %L) from public.workflow_access a where a.client_id = %L', 'The trial is over.', demo.id('client meridian')));

insert into demo.runs values
  ('images 5', 'images', 'client.user', 'westmoor', demo.at(-7, '09:40'), '{"campaign": "Recycling week", "prompts": [
    "A blue bin on a sunny street", "Neighbours sorting glass in front of their houses", "A child putting a bottle into a green bank", "A compost heap in a small back garden",
    "A van collecting old furniture", "A repair café with bicycles upside down", "An apple core falling into a brown bin", "A row of bins seen from above, early frost",
    "A grandmother folding paper bags", "A market stall without plastic", "A mountain of cardboard after a feast", "Clean hands holding a clean jar"]}'),
  ('posters 1', 'posters', 'client.user', 'westmoor', demo.at(-1, '16:20'), '{"campaign": "Park benches", "audience": "people over sixty", "prompts": [
    "A bench under a chestnut tree", "A bench by the duck pond", "Two friends on a bench in the rain", "A bench with a view of the town hall", "A bench covered with leaves", "A reading man on a bench",
    "A bench in the rose garden", "A game of chess on a bench", "A bench on the way to the hospital", "A bench at the bus stop, evening", "A dog waiting beside a bench", "A bench with a plaque",
    "A bench in the first snow", "A picnic on a bench", "A bench under lanterns", "A bench by the bowling green", "A singing choir around a bench", "An empty bench at sunrise"]}');
insert into demo.acts (at, who, what)
select r.at, r.who, format('select public.run_workflow(%L, %L, %L, %L)', demo.id('run ' || r.key), demo.id('workflow ' || r.workflow), r.input, demo.id('client ' || r.client)) from demo.runs r where r.key in ('images 5', 'posters 1');
insert into demo.acts (at, who, what) values
  (demo.at(-7, '09:40:02'), null, 'select demo.advance(''images 5'')'),
  (demo.at(-7, '10:05'), 'org.admin', 'select public.decide_step(demo.stand(''images 5''), ''approved'', ''A good brief.'', null)'),
  (demo.at(-7, '10:05:02'), null, 'select demo.advance(''images 5'')'),
  (demo.at(-7, '10:06:30'), null, 'select demo.advance(''images 5'')'),
  (demo.at(-1, '16:20:02'), null, 'select demo.advance(''posters 1'')'),
  (demo.at(-1, '16:22'), null, 'select demo.advance(''posters 1'')');

-- demo.image('images 5', 3): the fourth image of that run.
create function demo.image(key text, place integer) returns uuid language sql stable security definer set search_path = ''
as $$ select r.id from public.workflow_batch_results r where r.execution_id = demo.id('run ' || key) and r.batch_index = place $$;
-- demo.make_image('images 5', 3, outcome): what a worker does with it. Without an error it is made, and drawn later.
create function demo.make_image(key text, place integer, outcome jsonb) returns void language plpgsql set search_path = ''
as $$
declare
  item uuid := demo.image(key, place);
  claim jsonb;
begin
  update public.workflow_batch_results r set lease_until = now() where r.id = item;
  claim := private.claim_batch_item(item);
  perform private.finish_batch_item(item, (claim ->> 'attempt')::integer, coalesce(outcome,
    jsonb_build_object('path', claim ->> 'path' || '.png', 'thumbnail_path', claim ->> 'path' || '_thumb.webp', 'mime', 'image/png', 'width', 1024, 'height', 1024, 'bytes', 0)));
end;
$$;
insert into demo.acts (at, what)
select demo.at(-7, '10:05:05') + make_interval(secs => 6 * n), format('select demo.make_image(''images 5'', %s, %L)', n, case when n in (4, 9) then '{"error": "The image could not be made or stored.", "retry": false}' end) from generate_series(0, 11) as n;
insert into demo.acts (at, what)
select demo.at(-1, '16:20:05') + make_interval(secs => 5 * n), format('select demo.make_image(''posters 1'', %s, %L)', n,
    case when n = 6 then '{"error": "The image could not be made or stored.", "retry": false}' when n >= 11 then '{"error": "The image could not be made or stored. It is tried again.", "retry": true}' end) from generate_series(0, 17) as n;

-- What people think of them.
insert into demo.acts (at, who, what)
select demo.at(-7, '11:10') + make_interval(mins => x.place), x.who, format('select public.review_batch_results(array[demo.image(''images 5'', %s)], %L)', x.place, x.changes)
  from (values
    (0, 'client.user', '{"pick": "picked", "rating": 5}'), (1, 'client.user', '{"pick": "picked", "rating": 4}'), (2, 'nadia.ferris', '{"rating": 3}'), (3, 'client.user', '{"pick": "rejected", "rating": 1}'),
    (5, 'client.user', '{"pick": "picked", "rating": 5}'), (7, 'nadia.ferris', '{"pick": "rejected", "rating": 2}'), (8, 'client.user', '{"rating": 4}')) as x (place, who, changes);
insert into demo.acts (at, who, what) values
  (demo.at(-1, '16:40'), 'client.user', 'select public.review_batch_results(array[demo.image(''posters 1'', 1), demo.image(''posters 1'', 5)], ''{"pick": "picked"}'')');
