-- A practice whose clients are all asked at once: 500 collaborations, and an evaluation that waits for each link number.
-- Needs a table `hashes (n, hash)` in the session.
\set tenant '\'a0000000-0000-7000-8000-000000000000\''
create function pg_temp.id(n bigint) returns uuid immutable language sql
    return ('b0000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

insert into practice (tenant, version, name, zone, begun) values (:tenant, 1, 'Bench', 'Europe/Amsterdam', now());
insert into organizer (tenant, id, version, name, email, password, role, language, joined)
    values (:tenant, pg_temp.id(0), 1, 'Bench', 'bench@example.org', '-', 'OWNER', 'nl', now());
insert into client (tenant, id, version, organizer, name, channel, language, made)
    select :tenant, pg_temp.id(n), 1, pg_temp.id(0), 'Client ' || n, 'NONE', 'nl', now() from generate_series(1, 500) n;
insert into collaboration (tenant, id, version, organizer, client, purpose, length, funding, starts, phase,
                           trial_sessions, every, every_since, patience, held, made)
    select :tenant, pg_temp.id(n), 1, pg_temp.id(0), pg_temp.id(n), 'Bench', 'LONG', 'PRIVATE', current_date, 'ONGOING',
           0, 1, 0, 3, 100, now()
    from generate_series(1, 500) n;
insert into session (tenant, id, version, collaboration, starts, minutes, outcome, number, settled)
    select :tenant, pg_temp.id(n), 1, pg_temp.id(n % 500 + 1), now(), 120, 'HELD', n / 500 + 1, now() from hashes;
insert into evaluation (tenant, session, version, collaboration, held, asked, until, instrument)
    select :tenant, pg_temp.id(n), 1, pg_temp.id(n % 500 + 1), now(), now(), now() + interval '3 days', 'five-1'
    from hashes;
insert into link (tenant, id, hash, purpose, subject, language, made, expires)
    select :tenant, pg_temp.id(n), hash, 'evaluation', pg_temp.id(n), 'nl', now(), now() + interval '30 days' from hashes;
vacuum analyze;
