-- Who may come in. Nothing here is part of the history: it may be changed and erased.

create table access.account (
    account_id     varchar(64)  not null primary key,
    login_name     varchar(100) not null unique,
    person_id      varchar(64),
    administrator  boolean      not null default false,
    password_hash  text,
    external       boolean      not null default false,
    issuer         text,
    subject        text,
    enabled        boolean      not null default true,
    created_at     timestamptz  not null,
    unique (issuer, subject)
);

create table access.body_grant (
    account_id      varchar(64) not null references access.account on delete cascade,
    role            varchar(32) not null,
    body_id         varchar(64) not null,
    organisation_id varchar(64) not null default '',
    granted_by      varchar(64) not null,
    granted_at      timestamptz not null,
    primary key (account_id, role, body_id, organisation_id)
);

create table access.one_time_link (
    secret_hash char(64)    not null primary key,
    account_id  varchar(64) not null references access.account on delete cascade,
    made_at     timestamptz not null,
    expires_at  timestamptz not null
);
create index one_time_link_of_account on access.one_time_link (account_id);

create table access.session (
    secret_hash char(64)    not null primary key,
    account_id  varchar(64) not null references access.account on delete cascade,
    begun_at    timestamptz not null,
    seen_at     timestamptz not null,
    expires_at  timestamptz not null
);
create index session_of_account on access.session (account_id);

create table access.known_device (
    secret_hash char(64)    not null primary key,
    account_id  varchar(64) not null references access.account on delete cascade,
    seen_at     timestamptz not null
);

create table access.attempt (
    name_hash char(64)     not null,
    source    varchar(100) not null,
    failures  integer      not null,
    next_at   timestamptz  not null,
    primary key (name_hash, source)
);

create table access.token (
    token_id    varchar(64)  not null primary key,
    account_id  varchar(64)  not null references access.account on delete cascade,
    name        varchar(100) not null,
    prefix      char(8)      not null unique,
    secret_hash char(64)     not null,
    role        varchar(32)  not null,
    made_at     timestamptz  not null,
    expires_at  timestamptz  not null,
    revoked_at  timestamptz
);
create index token_of_account on access.token (account_id);

create table access.contact (
    person_id varchar(64) not null primary key,
    mail      varchar(254),
    telephone varchar(32)
);

create table access.security_event (
    number     bigint generated always as identity primary key,
    at         timestamptz not null,
    kind       varchar(64) not null,
    account_id varchar(64),
    by_account varchar(64),
    address    varchar(64) not null,
    detail     varchar(500)
);
create index security_event_at on access.security_event (at);
