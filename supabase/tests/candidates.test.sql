-- Candidates and their skills: kept by the supplier's people.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.candidates where id = tests.uid('candidate')$$, tests.staff(), 'a candidate is seen by the organisation''s people');
select tests.who_can($$insert into public.candidates (organisation_id, full_name) values (tests.uid('organisation'), 'New')$$, tests.staff(), 'who adds one');
select tests.who_can($$insert into public.candidates (organisation_id, full_name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.candidates set phone = '1' where id = tests.uid('candidate')$$, tests.staff(), 'and changes one');
select tests.who_can($$update public.candidates set status = 'placed'$$, '{}', 'nobody writes a stage');
select tests.who_can($$delete from public.candidates$$, '{}', 'nobody deletes a candidate''s row');
select tests.who_can($$select 1 from public.skills where id = tests.uid('skill')$$, tests.staff(), 'the list of skills is seen by the organisation''s people');
select tests.who_can($$insert into public.skills (organisation_id, name) values (tests.uid('organisation'), 'New')$$, tests.staff(), 'who add to it');
select tests.who_can($$insert into public.skills (organisation_id, name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.skills set category = 'Metal' where id = tests.uid('skill')$$, tests.staff(), 'change it');
select tests.who_can($$delete from public.skills where id = tests.uid('spare_skill')$$, tests.staff(), 'and take from it');
select tests.who_can($$select 1 from public.candidate_skills where id = tests.uid('candidate_skill')$$, tests.staff(), 'what somebody can do is seen by the organisation''s people');
select tests.who_can($$insert into public.candidate_skills (organisation_id, candidate_id, skill_id) values (tests.uid('organisation'), tests.uid('candidate'), tests.uid('spare_skill'))$$, tests.staff(), 'who add to it');
select tests.who_can($$insert into public.candidate_skills (organisation_id, candidate_id, skill_id) values (tests.uid('other_organisation'), tests.uid('other_candidate'), tests.uid('other_spare_skill'))$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.candidate_skills set years = 3 where id = tests.uid('candidate_skill')$$, tests.staff(), 'change it');
select tests.who_can($$delete from public.candidate_skills where id = tests.uid('candidate_skill')$$, tests.staff(), 'and take from it');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.write') where id = tests.uid('staff')$$);
select tests.who_can(statement, '{org_admin}', 'reading is not writing: ' || statement) from unnest(array[
  $$update public.candidates set phone = '1' where id = tests.uid('candidate')$$,
  $$insert into public.candidates (organisation_id, full_name) values (tests.uid('organisation'), 'New')$$,
  $$insert into public.skills (organisation_id, name) values (tests.uid('organisation'), 'New')$$,
  $$update public.skills set category = 'Metal' where id = tests.uid('skill')$$,
  $$delete from public.skills where id = tests.uid('spare_skill')$$,
  $$insert into public.candidate_skills (organisation_id, candidate_id, skill_id) values (tests.uid('organisation'), tests.uid('candidate'), tests.uid('spare_skill'))$$,
  $$update public.candidate_skills set years = 3 where id = tests.uid('candidate_skill')$$,
  $$delete from public.candidate_skills where id = tests.uid('candidate_skill')$$]) as statement;
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.read') where id = tests.uid('staff')$$);
select tests.who_can($$select 1 from public.candidates where id = tests.uid('candidate')$$, '{org_admin}', 'without talent.read there are no candidates');
select tests.who_can($$select 1 from public.audit_log where record_id = tests.uid('candidate')$$, '{org_admin}', 'and no history of them');

-- rules
select tests.act_as('org_admin');
select tests.refused($$update public.candidates set email = 'me' where id = tests.uid('candidate')$$, '23514', 'an address is an address');
select tests.refused($$update public.candidates set owner_id = tests.uid('client_admin') where id = tests.uid('candidate')$$, 'CS080', 'an owner is one of the organisation''s people');
select tests.refused($$insert into public.skills (organisation_id, name) values (tests.uid('organisation'), 'SKILL')$$, '23505', 'a skill is on the list once');
select tests.refused($$delete from public.skills where id = tests.uid('skill')$$, '23503', 'a skill that somebody has stays');
select tests.refused($$insert into public.candidate_skills (organisation_id, candidate_id, skill_id) values (tests.uid('organisation'), tests.uid('candidate'), tests.uid('skill'))$$, '23505', 'nobody has a skill twice');
select tests.refused($$insert into public.candidate_skills (organisation_id, candidate_id, skill_id) values (tests.uid('organisation'), tests.uid('candidate'), tests.uid('other_skill'))$$, '23503', 'nor one of another organisation');
select tests.refused($$update public.candidate_skills set level = 'godlike' where id = tests.uid('candidate_skill')$$, '23514', 'a level is one of three');
update public.candidates set full_name = 'Carla', email = 'CARLA@home.example' where id = tests.uid('candidate');
select is((select email from public.candidates where id = tests.uid('candidate')), 'carla@home.example', 'addresses are kept in small letters');
select is((select title from public.submissions where id = tests.uid('submission')), 'Carla · Welder', 'submissions are called after their candidate');
select is((select title from public.placements where id = tests.uid('placement')), 'Carla · Turner', 'and placements');
update public.candidates set deleted_at = now() where id = tests.uid('candidate');
select is((select deleted_by from public.candidates where id = tests.uid('candidate')), tests.uid('org_admin'), 'deleting says who');
update public.skills set name = 'Arc welding' where id = tests.uid('skill');
select is((select updated_by from public.skills where id = tests.uid('skill')), tests.uid('org_admin'), 'changing says who');
update public.candidate_skills set level = 'beginner' where id = tests.uid('candidate_skill');
select is((select lock_version from public.candidate_skills where id = tests.uid('candidate_skill')), 2, 'and counts');

-- record
select is(tests.peek($$select record_label || ' ' || (changes ->> 'level') from public.audit_log where record_id = tests.uid('candidate_skill') order by id desc limit 1$$), 'Arc welding ["advanced", "beginner"]', 'what somebody can do is logged under its name');
select is(tests.peek($$select parent_id::text from public.audit_log where record_id = tests.uid('candidate_skill') limit 1$$), tests.uid('candidate')::text, 'in the candidate''s history');
select is(tests.peek($$select changes ->> 'name' from public.audit_log where record_id = tests.uid('skill') order by id desc limit 1$$), '["skill", "Arc welding"]', 'so is the list of skills');
select is(tests.peek($$select changes ->> 'full_name' from public.audit_log where record_id = tests.uid('candidate') and verb = 'changed' limit 1$$), '["Candidate", "Carla"]', 'and the candidate');

select * from finish();
