-- Conditions: typed, and they never raise.
select no_plan();
select tests.make_world();
select tests.is_ordinary();
create function pg_temp.holds(condition text, data text default '{"value": 10, "name": "Mona Lisa", "tags": ["a", "b"], "on": true, "none": null, "deep": {"x": "2030-01-02"}}') returns boolean language sql as $$
  select tests.peek(format('select private.condition_holds(%L, %L)', condition, data))::boolean $$;
create function pg_temp.ok(condition text) returns boolean language plpgsql as $$ begin return private.is_condition(condition::jsonb); end $$;

-- access
select tests.who_can($$select private.condition_holds('{}', '{}')$$, '{}', 'nobody evaluates one directly');
select tests.act_as('org_admin');

-- rules: what holds
select ok(pg_temp.holds(null), 'no condition holds');
select ok(pg_temp.holds('{"field": "value", "operator": "equals", "value": 10.0}'), 'numbers are equal as numbers');
select ok(not pg_temp.holds('{"field": "value", "operator": "equals", "value": "10"}'), 'and never to text');
select ok(pg_temp.holds('{"field": "missing", "operator": "equals", "value": null}'), 'what is missing is null');
select ok(pg_temp.holds('{"field": "value", "operator": "not_equals", "value": 9}'), 'not equal');
select ok(pg_temp.holds('{"field": "value", "operator": "greater_than", "value": 9}'), 'greater, as numbers');
select ok(not pg_temp.holds('{"field": "value", "operator": "less_than", "value": 9}'), 'not less');
select ok(pg_temp.holds('{"field": "deep.x", "operator": "less_than", "value": "2030-02-01"}'), 'dates compare as text, by a path');
select ok(not pg_temp.holds('{"field": "name", "operator": "greater_than", "value": 1}'), 'text is not greater than a number');
select ok(pg_temp.holds('{"field": "name", "operator": "contains", "value": "lisa"}'), 'text contains, whatever the case');
select ok(pg_temp.holds('{"field": "tags", "operator": "contains", "value": "b"}'), 'a list contains');
select ok(pg_temp.holds('{"field": "value", "operator": "in", "value": [1, 10]}'), 'in a list');
select ok(pg_temp.holds('{"field": "on", "operator": "exists"}') and not pg_temp.holds('{"field": "none", "operator": "exists"}'), 'exists, and null does not');
select ok(pg_temp.holds('{"field": "none", "operator": "exists", "value": false}'), 'does not exist');
select ok(pg_temp.holds('{"and": [{"field": "on", "operator": "exists"}, {"not": {"field": "value", "operator": "equals", "value": 1}}]}'), 'and, not');
select ok(pg_temp.holds('{"or": [{"field": "no", "operator": "exists"}, {"field": "on", "operator": "equals", "value": true}]}'), 'or');

-- rules: what is one
select ok(pg_temp.ok(x), x || ' is a condition') from unnest(array['{"field": "a.b", "operator": "equals", "value": 1}', '{"and": [{"field": "a", "operator": "exists"}]}', '{"field": "a", "operator": "in", "value": [1]}']) x;
select ok(not pg_temp.ok(x), x || ' is none') from unnest(array['[]', '{}', '1', 'null', '{"and": []}', '{"and": {}}', '{"and": [{"field": "a", "operator": "exists"}], "or": []}', '{"not": 1}', '{"field": "a"}',
  '{"field": "a b", "operator": "exists"}', '{"field": 1, "operator": "exists"}', '{"field": "a", "operator": "like", "value": 1}', '{"field": "a", "operator": "in", "value": 1}', '{"field": "a", "operator": "in", "value": []}',
  '{"field": "a", "operator": "equals"}', '{"field": "a", "operator": "greater_than", "value": true}', '{"field": "a", "operator": "exists", "more": 1}', repeat('{"not": ', 11) || '{"field": "a", "operator": "exists"}' || repeat('}', 11)]) x;

select * from finish();
