-- The content of papers and appendices, under its hash; append-only like the events that name it.

create table stored_file (
    sha256     char(64)    not null primary key,
    media_type varchar(128) not null,
    size       integer     not null check (size > 0),
    content    bytea       not null,
    stored_at  timestamptz not null default now()
);
