-- Working time: dates counted in an organisation's working days, in its own timezone.
--
-- A date is a day of the organisation's calendar, whatever the clock says elsewhere, so daylight saving
-- cannot move it. What happens after closing time, or on a day off, counts from the next working day; what
-- is due on a day is due when that day closes.

-- private.working_day(organisation_id, at): the working day to which a moment belongs.
create function private.working_day(organisation_id uuid, at timestamptz)
returns date
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  o public.organisations;
  local timestamp;
begin
  select * into o from public.organisations x where x.id = working_day.organisation_id;
  local := working_day.at at time zone (o.settings #>> '{defaults,timezone}');
  return private.add_working_days(o.id, local::date + case when local::time > (o.settings #>> '{calendar,day_ends_at}')::time then 1 else 0 end, 0);
end;
$$;

-- private.add_working_days(organisation_id, from_date, days): the working day that many after from_date; a day
-- off counts as the next working day. The horizon is enough whatever the holidays: in so many weeks there are
-- more working weekdays than days asked for and holidays to come together.
create function private.add_working_days(organisation_id uuid, from_date date, days integer)
returns date
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  weekdays integer[];
  horizon integer;
  found_date date;
begin
  select array(select jsonb_array_elements_text(o.settings #> '{calendar,working_days}')::integer) into weekdays
    from public.organisations o where o.id = add_working_days.organisation_id;
  select (ceil((days + 1 + count(*)) / cardinality(weekdays)::numeric) * 7)::integer into horizon
    from public.organisation_holidays h where h.organisation_id = add_working_days.organisation_id and h.date >= from_date;
  select from_date + g.n into found_date
    from generate_series(0, horizon) as g (n)
   where extract(isodow from from_date + g.n)::integer = any (weekdays)
     and not exists (select 1 from public.organisation_holidays h where h.organisation_id = add_working_days.organisation_id and h.date = from_date + g.n)
   order by g.n offset days limit 1;
  return found_date;
end;
$$;

-- private.working_days_between(organisation_id, from_date, to_date): the working days after from_date up to and
-- with to_date; 0 where to_date is not later.
create function private.working_days_between(organisation_id uuid, from_date date, to_date date)
returns integer
language sql
stable
security definer
set search_path = ''
as $$
  select count(*)::integer
    from public.organisations o cross join generate_series(1, to_date - from_date) as g (n)
   where o.id = $1
     and o.settings #> '{calendar,working_days}' @> to_jsonb(extract(isodow from from_date + g.n)::integer)
     and not exists (select 1 from public.organisation_holidays h where h.organisation_id = $1 and h.date = from_date + g.n)
$$;

-- private.day_end(organisation_id, day): the moment at which the organisation closes that day.
create function private.day_end(organisation_id uuid, day date)
returns timestamptz
language sql
stable
security definer
set search_path = ''
as $$
  select (day + (o.settings #>> '{calendar,day_ends_at}')::time) at time zone (o.settings #>> '{defaults,timezone}')
    from public.organisations o where o.id = $1
$$;

-- private.local_date(organisation_id, at): the organisation's date at that moment.
create function private.local_date(organisation_id uuid, at timestamptz)
returns date
language sql
stable
security definer
set search_path = ''
as $$ select (at at time zone (o.settings #>> '{defaults,timezone}'))::date from public.organisations o where o.id = $1 $$;

-- Withheld: all of it from people; reads and the engine give them dates.
