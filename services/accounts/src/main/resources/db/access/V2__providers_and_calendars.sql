-- Who is let in by the provider of the installation, and addresses for calendar programs.

-- The first who comes with this address, confirmed by the provider, is the account from then on.
alter table access.account add column expected_mail varchar(254) unique;

create table access.calendar_address (
    address_id  varchar(64)  not null primary key,
    account_id  varchar(64)  not null references access.account on delete cascade,
    name        varchar(100) not null,
    body_id     varchar(64),
    person_id   varchar(64),
    secret_hash char(64)     not null unique,
    made_at     timestamptz  not null,
    expires_at  timestamptz,
    revoked_at  timestamptz,
    check ((body_id is null) <> (person_id is null))
);
create index calendar_address_of_account on access.calendar_address (account_id);
