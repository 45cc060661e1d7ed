-- Whether the talk was before the session of its day: what that session brought is then of after the talk.
alter table repair add column first boolean not null default false;
alter table repair drop constraint repair_pkey;
alter table repair add primary key (tenant, collaboration, day, first);
