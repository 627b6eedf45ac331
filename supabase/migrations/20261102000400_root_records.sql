-- Root records: gives the tables of the registry the triggers of the engine: adding starts workplans on root
-- tables; on all of them a new name reaches the activities, and deleting ends them.
--
-- To add a root type: its row in `record_types`, and this file finds its table.

do $$
declare
  rt record;
begin
  for rt in select x.table_name, x.is_root from public.record_types x order by 1 loop
    if rt.is_root then
      execute format('create trigger %I after insert on public.%I referencing new table as new_rows for each statement execute function private.tg_root_records__inserted()',
        '700_' || rt.table_name || '__workplans_insert', rt.table_name);
    end if;
    execute format('create trigger %I after update on public.%I referencing old table as old_rows new table as new_rows for each statement execute function private.tg_root_records__updated()',
      '700_' || rt.table_name || '__workplans_update', rt.table_name);
  end loop;
end;
$$;
