-- Conditions: one small typed language for "does this apply?", used by workplan templates and by workflows.
--
--   {"field": "value", "operator": "greater_than", "value": 1000}
--   {"and": [ … ]}   {"or": [ … ]}   {"not": … }
--
-- A field is a dotted path into the data. Numbers compare as numbers and text as text; two different types are
-- never equal, greater or less. Nothing here raises: what cannot be compared does not hold.

-- private.is_condition(value): a condition of at most ten levels and a hundred parts a level.
create function private.is_condition(value jsonb, depth integer default 1)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  part jsonb;
  operand jsonb := value -> 'value';
begin
  if value is null then
    return depth = 1;
  end if;
  if jsonb_typeof(value) <> 'object' or depth > 10 then
    return false;
  end if;
  if value ?| array['and', 'or'] then
    if (select count(*) from jsonb_object_keys(value)) <> 1 then
      return false;
    end if;
    part := coalesce(value -> 'and', value -> 'or');
    if jsonb_typeof(part) <> 'array' or jsonb_array_length(part) not between 1 and 100 then
      return false;
    end if;
    return (select bool_and(private.is_condition(x, depth + 1)) from jsonb_array_elements(part) as x);
  end if;
  if value ? 'not' then
    return (select count(*) from jsonb_object_keys(value)) = 1 and private.is_condition(value -> 'not', depth + 1);
  end if;
  return coalesce(
    value - array['field', 'operator', 'value'] = '{}'::jsonb
    and value ->> 'field' ~ '^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$' and char_length(value ->> 'field') <= 200
    and jsonb_typeof(value -> 'field') = 'string'
    and case value ->> 'operator'
      when 'equals' then jsonb_typeof(operand) in ('string', 'number', 'boolean', 'null')
      when 'not_equals' then jsonb_typeof(operand) in ('string', 'number', 'boolean', 'null')
      when 'greater_than' then jsonb_typeof(operand) in ('string', 'number')
      when 'less_than' then jsonb_typeof(operand) in ('string', 'number')
      when 'contains' then jsonb_typeof(operand) in ('string', 'number', 'boolean')
      when 'in' then jsonb_typeof(operand) = 'array' and jsonb_array_length(operand) between 1 and 100
      when 'exists' then operand is null or jsonb_typeof(operand) = 'boolean'
      else false end,
    false);
end;
$$;

-- private.condition_holds(condition, data): whether it does. No condition always holds. A missing field is null.
create function private.condition_holds(condition jsonb, data jsonb)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  actual jsonb;
  wanted jsonb := condition -> 'value';
begin
  if condition is null then
    return true;
  elsif condition ? 'and' then
    return (select coalesce(bool_and(private.condition_holds(x, data)), false) from jsonb_array_elements(condition -> 'and') as x);
  elsif condition ? 'or' then
    return (select coalesce(bool_or(private.condition_holds(x, data)), false) from jsonb_array_elements(condition -> 'or') as x);
  elsif condition ? 'not' then
    return not private.condition_holds(condition -> 'not', data);
  end if;
  actual := coalesce(data #> string_to_array(condition ->> 'field', '.'), 'null'::jsonb);
  return coalesce(case condition ->> 'operator'
    when 'equals' then actual = wanted
    when 'not_equals' then actual <> wanted
    when 'exists' then (actual <> 'null'::jsonb) = coalesce(wanted::boolean, true)
    when 'in' then wanted @> jsonb_build_array(actual)
    when 'contains' then case jsonb_typeof(actual)
      when 'array' then actual @> jsonb_build_array(wanted)
      when 'string' then jsonb_typeof(wanted) = 'string' and strpos(lower(actual #>> '{}'), lower(wanted #>> '{}')) > 0
      else false end
    when 'greater_than' then case when jsonb_typeof(actual) <> jsonb_typeof(wanted) then false
      when jsonb_typeof(actual) = 'number' then actual::numeric > wanted::numeric
      when jsonb_typeof(actual) = 'string' then (actual #>> '{}') collate "C" > (wanted #>> '{}') else false end
    when 'less_than' then case when jsonb_typeof(actual) <> jsonb_typeof(wanted) then false
      when jsonb_typeof(actual) = 'number' then actual::numeric < wanted::numeric
      when jsonb_typeof(actual) = 'string' then (actual #>> '{}') collate "C" < (wanted #>> '{}') else false end
  end, false);
end;
$$;

grant execute on function private.is_condition(jsonb, integer) to authenticated;

-- Withheld: evaluating one; people see what it decided.
