-- What was usual in the practice when a collaboration began, learned from its own history. One without a row goes by what
-- is published. It never changes: what was said of a collaboration must not move with what happens to others.
create table usual (
    tenant        uuid             not null,
    collaboration uuid             not null,
    score         double precision not null check (score between 0 and 10),
    clients       double precision not null check (clients > 0),
    items         double precision not null check (items > 0),
    sessions      double precision not null check (sessions > 0),
    answers       double precision not null check (answers > 0),
    unanswered    double precision not null check (unanswered > 0 and unanswered < 1),
    own           double precision not null check (own between 0 and 10),
    own_sessions  double precision not null check (own_sessions > 0),
    primary key (tenant, collaboration),
    foreign key (tenant, collaboration) references collaboration (tenant, id)
);
alter table usual enable row level security;
alter table usual force row level security;
create policy own_tenant on usual using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
