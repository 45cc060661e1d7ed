-- Whom an unhappy client can call, at an address of a practice's or network's own. Whoever knows the address reads it:
-- it is made to be handed out.
create table signpost (
    tenant  uuid not null,
    address text not null check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(address) between 3 and 40),
    name    text not null check (length(name) between 1 and 100),
    words   text not null check (length(words) <= 500),
    phone   text check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    email   text check (length(email) between 3 and 254),
    primary key (tenant),
    constraint an_address_leads_to_one unique (address)
);
alter table signpost enable row level security;
alter table signpost force row level security;
create policy own_tenant on signpost using (tenant = nullif(current_setting('peil.tenant', true), '')::uuid);
create policy presented on signpost for select using (address = nullif(current_setting('peil.presented', true), ''));
