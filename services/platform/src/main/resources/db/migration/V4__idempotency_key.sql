-- The answer that a command had whose sender gave it a key, written in the transaction of its events; append-only.

create table idempotency_key (
    actor        varchar(128) not null,
    key          varchar(200) not null,
    fingerprint  char(64)     not null,
    target       varchar(128) not null,
    position     bigint       not null,
    kept_at      timestamptz  not null default now(),
    primary key (actor, key)
);

comment on column idempotency_key.fingerprint is 'SHA-256 of the address and the body that the key was given with.';
comment on column idempotency_key.position is 'The position of the first answer.';
