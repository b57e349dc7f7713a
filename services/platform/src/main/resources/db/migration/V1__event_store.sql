-- The event store: append-only for the application's own role, which may select and insert and nothing else.

create sequence event_position as bigint increment by 1 minvalue 1 start with 1 cache 1 no cycle;

create table event (
    position         bigint       not null default nextval('event_position') primary key,
    event_id         varchar(64)  not null unique,
    stream_id        varchar(128) not null,
    stream_type      varchar(64)  not null,
    sequence_number  bigint       not null,
    recorded_at      varchar(40)  not null,
    name             varchar(128) not null,
    revision         varchar(16)  not null,
    payload          text         not null,
    metadata         text         not null,
    unique (stream_id, sequence_number)
);

alter sequence event_position owned by event.position;

comment on table event is 'Every fact, in the order in which it was recorded. Never updated, never deleted.';
comment on column event.name is 'Logical name of the event; the class behind it may move.';

-- The framework asks here before it reads a stream. Nothing is ever written to it.
create table snapshot (
    event_id         varchar(64)  not null unique,
    stream_id        varchar(128) not null,
    stream_type      varchar(64)  not null,
    sequence_number  bigint       not null,
    recorded_at      varchar(40)  not null,
    name             varchar(128) not null,
    revision         varchar(16),
    payload          text         not null,
    metadata         text,
    primary key (stream_id, sequence_number)
);
