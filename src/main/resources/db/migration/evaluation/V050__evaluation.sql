-- What both sides answer after one session is one row: whether it may be seen follows from what is in and from the clock,
-- and two who answer at the same moment come one after the other.
create domain score as numeric(3, 1)
    constraint zero_to_ten_in_halves check (value between 0 and 10 and value * 2 = trunc(value * 2));

create table evaluation (
    tenant                uuid        not null,
    session               uuid        not null,
    version               int         not null,
    collaboration         uuid        not null,
    held                  timestamptz not null,
    asked                 timestamptz,
    until                 timestamptz not null,
    instrument            text        not null,
    client_heard          score,
    client_goals          score,
    client_structure      score,
    client_direction      score,
    client_expertise      score,
    client_friction       text        check (client_friction in ('NONE', 'SMALL', 'BIG')),
    client_go_on          text        check (client_go_on in ('YES', 'DOUBT', 'NO')),
    client_words          text        check (length(client_words) between 1 and 500),
    client_sharing        text        check (client_sharing in ('NOW', 'SCORES', 'TOGETHER')),
    client_given          timestamptz,
    organizer_heard       score,
    organizer_goals       score,
    organizer_structure   score,
    organizer_direction   score,
    organizer_expertise   score,
    organizer_resistance  score,
    organizer_ease        score,
    organizer_given       timestamptz,
    together              timestamptz,
    reminded              timestamptz,
    looked                timestamptz,
    primary key (tenant, session),
    foreign key (tenant, session) references session (tenant, id),
    constraint an_answer_says_when_and_who_may_read_it check (
        (client_given is null) = (client_sharing is null)
        and (client_given is not null or coalesce(client_heard, client_goals, client_structure, client_direction,
             client_expertise) is null and client_friction is null and client_go_on is null and client_words is null)),
    constraint an_own_answer_says_when check (
        organizer_given is not null or coalesce(organizer_heard, organizer_goals, organizer_structure,
        organizer_direction, organizer_expertise, organizer_resistance, organizer_ease) is null),
    constraint together_only_what_was_kept check (together is null or client_sharing = 'TOGETHER')
);
create index on evaluation (tenant, collaboration, held);
-- Vandaag: what is still to give, what is waited for, what came in and hasn't been looked at. Small, whatever the history.
create index on evaluation (tenant, asked) where asked is not null and organizer_given is null;
create index on evaluation (tenant, asked) where asked is not null and client_given is null;
create index on evaluation (tenant, until)
    where client_given is not null and (looked is null or looked < client_given or looked < together);
alter table evaluation enable row level security;
alter table evaluation force row level security;
create policy own_tenant on evaluation using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
