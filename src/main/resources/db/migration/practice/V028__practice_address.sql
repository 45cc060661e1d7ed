-- How the practice speaks to its clients in Dutch: je or u. Words that are said aloud come in both.
alter table practice add column address text not null default 'JE' check (address in ('JE', 'U'));
