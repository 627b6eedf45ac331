-- Finite values: no number is NaN or infinite, no date or moment is infinite, in any table that people reach.
--
-- `check (amount >= 0)` lets NaN through, which PostgreSQL orders above every number: no reader can use what it then
-- stores. Here every column of these types that no check of its own bounds on both sides gets one. A table that comes
-- later bounds its own columns; schema.test.sql asks the catalogue.

do $$
declare
  c record;
begin
  for c in
    select t.relname as "table", a.attname as name,
        case when a.atttypid in ('numeric'::regtype, 'double precision'::regtype, 'real'::regtype)
          then format('%I between -1e15 and 1e15', a.attname) else format('isfinite(%I)', a.attname) end as bounds
      from pg_class t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
       and a.atttypid in ('numeric'::regtype, 'double precision'::regtype, 'real'::regtype, 'date'::regtype, 'timestamptz'::regtype, 'timestamp'::regtype)
       and not exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'c' and k.conkey = array[a.attnum]
             and pg_get_constraintdef(k.oid) ~ '>=.*<=')
     order by 1, a.attnum
  loop
    execute format('alter table public.%I add constraint %I check (%s)', c."table", left(c."table" || '_' || c.name, 55) || '_finite', c.bounds);
  end loop;
end;
$$;
