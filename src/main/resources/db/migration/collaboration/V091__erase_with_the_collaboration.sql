-- What was kept about a client has to go as a whole when its day has come: with the collaboration goes everything that
-- is about it, whichever module keeps it.
alter table session drop constraint session_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table expectation add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table agreement add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table trial add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table rhythm add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table evaluation drop constraint evaluation_tenant_session_fkey,
    add foreign key (tenant, session) references session (tenant, id) on delete cascade;
alter table repair drop constraint repair_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table bucket drop constraint bucket_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table usual drop constraint usual_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table signal drop constraint signal_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table rupture drop constraint rupture_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table rupture_agreed drop constraint rupture_agreed_tenant_rupture_fkey,
    add foreign key (tenant, rupture) references rupture (tenant, id) on delete cascade;
alter table preparation drop constraint preparation_tenant_rupture_fkey,
    add foreign key (tenant, rupture) references rupture (tenant, id) on delete cascade;
alter table fit_review drop constraint fit_review_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
alter table draft drop constraint draft_tenant_collaboration_fkey,
    add foreign key (tenant, collaboration) references collaboration (tenant, id) on delete cascade;
