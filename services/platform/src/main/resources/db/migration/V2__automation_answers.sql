-- Which events the automations have answered; append-only, so that losing the read models does not make the past happen again.

create table automation_answer (
    automation  varchar(128) not null,
    position    bigint       not null,
    answered_at timestamptz  not null default now(),
    primary key (automation, position)
);
