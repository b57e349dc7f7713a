-- Which events the automations could not answer when they saw them; append-only, so that losing the read models does not lose the
-- answers that are still owed: to those that are not in automation_answer.

create table automation_parked (
    automation  varchar(128) not null,
    position    bigint       not null,
    parked_at   timestamptz  not null default now(),
    primary key (automation, position)
);
