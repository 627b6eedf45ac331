-- The people. Everybody's password is `countersign`.

insert into demo.people (key, id, email, full_name)
select split_part(x.email, '@', 1), demo.id('person ' || x.email), x.email, x.full_name
  from (values
    ('system.admin@example.com', 'Sam Whitlock'),
    -- Northbridge Systems
    ('org.admin@example.com', 'Helen Marsh'),
    ('supplier.pm@example.com', 'Daniel Okafor'),
    ('contributor@example.com', 'Mei Lindqvist'),
    ('viewer@example.com', 'Rosa Whitfield'),
    ('priya.raman@northbridge.example', 'Priya Raman'),
    ('james.holloway@northbridge.example', 'James Holloway'),
    ('aisha.bello@northbridge.example', 'Aisha Bello'),
    ('tomasz.kowalski@northbridge.example', 'Tomasz Kowalski'),
    ('grace.nakamura@northbridge.example', 'Grace Nakamura'),
    ('ben.carver@northbridge.example', 'Ben Carver'),
    ('leila.haddad@northbridge.example', 'Leila Haddad'),
    ('marcus.webb@northbridge.example', 'Marcus Webb'),
    -- Westmoor Borough Council
    ('customer.pm@example.com', 'Catherine Doyle'),
    ('client.user@example.com', 'Owen Prentice'),
    ('nadia.ferris@westmoor.example', 'Nadia Ferris'),
    ('peter.langley@westmoor.example', 'Peter Langley'),
    -- Harrowdale Water
    ('robert.ainsley@harrowdale.example', 'Robert Ainsley'),
    ('fiona.grant@harrowdale.example', 'Fiona Grant'),
    -- Meridian Health Group
    ('siobhan.keane@meridianhealth.example', 'Siobhán Keane'),
    ('declan.moore@meridianhealth.example', 'Declan Moore'),
    -- Fjordline Studio and its client
    ('other.admin@example.com', 'Ingrid Solheim'),
    ('lars.hagen@fjordline.example', 'Lars Hagen'),
    ('astrid.berg@nordvik.example', 'Astrid Berg')
  ) as x (email, full_name);

-- As Supabase Auth writes them. The empty tokens are what hosted Supabase expects in place of null.
select set_config('demo.at', demo.at(-262, '08:55')::text, true);
insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data,
  confirmation_token, recovery_token, email_change, email_change_token_new, last_sign_in_at, created_at, updated_at)
select p.id, 'authenticated', 'authenticated', p.email,
  '$2a$10$QMa7iSsNSO4U/fHrtGZQBeuYPCTCxYybMmO2/T5MjCOnRQCgxKh.K', -- bcrypt of `countersign`
  demo.at(-262, '08:55'), '{"provider": "email", "providers": ["email"]}',
  jsonb_build_object('sub', p.id, 'email', p.email, 'full_name', p.full_name, 'email_verified', true, 'phone_verified', false),
  '', '', '', '', demo.at(-1 - demo.hash(p.key, 4), make_interval(hours => 8, mins => demo.hash(p.email, 60))), demo.at(-262, '08:55'), demo.at(-262, '08:55')
  from demo.people p;
insert into auth.identities (id, provider, provider_id, user_id, identity_data, last_sign_in_at, created_at, updated_at)
select demo.id('identity ' || p.email), 'email', p.id::text, p.id,
  jsonb_build_object('sub', p.id, 'email', p.email, 'full_name', p.full_name, 'email_verified', true, 'phone_verified', false),
  demo.at(-262, '08:55'), demo.at(-262, '08:55'), demo.at(-262, '08:55')
  from demo.people p;

update public.profiles set role = 'admin' where id = demo.person('system.admin');
update public.profiles set timezone = 'Europe/Dublin' where id in (demo.person('siobhan.keane'), demo.person('declan.moore'));
update public.profiles set timezone = 'Europe/Oslo' where id in (demo.person('other.admin'), demo.person('lars.hagen'), demo.person('astrid.berg'));
