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
  local := working_day.at at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}'));
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
  select (day + (o.settings #>> '{calendar,day_ends_at}')::time) at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}'))
    from public.organisations o where o.id = $1
$$;

-- private.day_start(organisation_id, day): the moment at which that day begins by the organisation's clock; its end is the
-- start of the next. Where the clocks skip midnight it is the first moment after, where midnight comes twice the first.
create function private.day_start(organisation_id uuid, day date)
returns timestamptz
language sql
stable
security definer
set search_path = ''
as $$
  select case when ((m.midnight - interval '1 hour') at time zone z.zone)::date = $2 then m.midnight - interval '1 hour' else m.midnight end
    from public.organisations o
    cross join lateral (select private.usable_zone(o.settings #>> '{defaults,timezone}') as zone) z
    cross join lateral (select $2::timestamp at time zone z.zone as midnight) m
   where o.id = $1
$$;


-- Working time by the second. A working day is open from `day_starts_at` to `day_ends_at` of the organisation's own
-- clock; both ends are turned into moments before anything is counted, so that a night in which the clocks change
-- is as long as it was.

-- private.working_windows(organisation_id, from_date, to_date): when the organisation is open on those days, in order.
create function private.working_windows(organisation_id uuid, from_date date, to_date date)
returns table (opens_at timestamptz, closes_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select w.opens_at, w.closes_at
    from public.organisations o
    cross join lateral generate_series(0, $3 - $2) as g (n)
    cross join lateral (select
      ($2 + g.n + (o.settings #>> '{calendar,day_starts_at}')::time) at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')) as opens_at,
      ($2 + g.n + (o.settings #>> '{calendar,day_ends_at}')::time) at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')) as closes_at) w
   where o.id = $1 and w.closes_at > w.opens_at
     and o.settings #> '{calendar,working_days}' @> to_jsonb(extract(isodow from $2 + g.n)::integer)
     and not exists (select 1 from public.organisation_holidays h where h.organisation_id = $1 and h.date = $2 + g.n)
   order by g.n
$$;

-- private.working_seconds(organisation_id, from_at, to_at): the seconds of working time between two moments.
create function private.working_seconds(organisation_id uuid, from_at timestamptz, to_at timestamptz)
returns bigint
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(sum(greatest(extract(epoch from least(w.closes_at, $3) - greatest(w.opens_at, $2)), 0)), 0)::bigint
    from private.working_windows($1, private.local_date($1, $2), private.local_date($1, $3)) w
$$;

-- private.add_working_seconds(organisation_id, from_at, seconds): the moment at which so many seconds of working time have
-- passed since from_at, looking further each time; null where that is more than 14,336 days (39 years) away.
create function private.add_working_seconds(organisation_id uuid, from_at timestamptz, seconds bigint)
returns timestamptz
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  first_day date := private.local_date(organisation_id, from_at);
  horizon integer := 14;
  reached timestamptz;
begin
  while reached is null and horizon < 15000 loop
    select r.starts_at + make_interval(secs => seconds - r.before) into reached
      from (select w.starts_at, w.size, sum(w.size) over (order by w.starts_at) - w.size as before
              from (select greatest(x.opens_at, from_at) as starts_at, extract(epoch from x.closes_at - greatest(x.opens_at, from_at)) as size
                      from private.working_windows(add_working_seconds.organisation_id, first_day, first_day + horizon) x where x.closes_at > from_at) w) r
     where r.before + r.size >= seconds order by r.starts_at limit 1;
    horizon := horizon * 4;
  end loop;
  return reached;
end;
$$;

-- Withheld: all of it from people; reads and the engine give them dates.
