-- Everything that happened, in the order in which it happened (005_stage.sql).
select demo.play();
-- The clock finds what waits by itself; the jobs of the story are done.
do $$
begin
  if to_regclass('graphile_worker.jobs') is not null then
    execute 'select graphile_worker.remove_job(j.key) from graphile_worker.jobs j where j.key is not null';
  end if;
end;
$$;
