-- Every way to change or remove what was recorded, or to get the right to; one statement a line, each refused.

-- as rows
update event set payload = '{}'
update event set payload = payload where false
update only event set recorded_at = '1999-01-01T00:00:00Z'
update event set position = -position
delete from event
delete from event where false
delete from only event
with gone as (delete from event returning *) select * from gone
insert into event (event_id, stream_id, stream_type, sequence_number, recorded_at, name, revision, payload, metadata) select event_id, stream_id, stream_type, sequence_number, recorded_at, name, revision, '{}', metadata from event on conflict (event_id) do update set payload = '{}'
merge into event e using (values (1)) v (n) on true when matched then update set payload = '{}'
merge into event e using (values (1)) v (n) on true when matched then delete
insert into event (position, event_id, stream_id, stream_type, sequence_number, recorded_at, name, revision, payload, metadata) select 0, 'x', 'x', stream_type, 0, recorded_at, name, revision, payload, metadata from event limit 1
select * from event for update
select * from event for no key update
do $$ begin delete from event; end $$
do $$ begin lock table event in access exclusive mode; end $$
do $$ begin lock table event in exclusive mode; end $$

-- as a whole
truncate event
truncate event restart identity cascade
truncate automation_answer, event
truncate only event
drop table event
drop table event cascade
drop table if exists event, snapshot cascade
drop schema public cascade
drop database postgres
drop owned by postgres cascade
reassign owned by postgres to current_user
cluster event using event_pkey
reindex table event

-- by changing the table
alter table event add column note text
alter table event drop column payload
alter table event rename to past
alter table event rename column payload to was
alter table event alter column payload type varchar(1)
alter table event alter column payload set default '{}'
alter table event alter column position set default 0
alter table event drop constraint event_pkey
alter table event add check (false) not valid
alter table event owner to current_user
alter table event set unlogged
alter table event disable trigger all
alter table event enable always trigger t
drop trigger commits_in_order on event
alter function wait_for_the_last_commit() rename to nothing
drop function wait_for_the_last_commit()
alter table event disable rule r
alter table event enable row level security
alter table event force row level security
alter table event inherit snapshot
alter table event set (autovacuum_enabled = off)
create policy nothing on event using (false)
create rule r as on insert to event do instead nothing
create trigger t before insert on event execute function suppress_redundant_updates_trigger()
create index i on event (name)
drop index event_pkey
comment on table event is ''
comment on column event.payload is ''
create statistics s on name, revision from event
create publication p for table event

-- by what stands before it or under it
create table other (id int)
create table public.event (id int)
create temp table event as select 1 as position
create temp view event as select 1 as position
create view seen as select * from event
create materialized view seen as select * from event
create schema mine
create function f() returns int language sql as 'select 1'
create procedure p() language sql as 'select 1'
create type t as (id int)
create domain d as int
create extension dblink
create event trigger t on ddl_command_start execute function suppress_redundant_updates_trigger()
create foreign data wrapper w
create tablespace t location '/nowhere'
create database other
update pg_class set relowner = 0
delete from pg_class where relname = 'event'
update pg_authid set rolsuper = true
select setval('event_position', 1)
alter sequence event_position restart
drop sequence event_position cascade

-- by becoming somebody else
alter role current_user superuser
alter role current_user bypassrls
alter role postgres password ''
create role boss superuser login
drop role postgres
grant postgres to current_user
grant pg_write_all_data to current_user
grant pg_maintain to current_user
set role postgres
set role pg_write_all_data
set local role pg_database_owner
set session authorization postgres
alter default privileges for role postgres grant update, delete on tables to public
alter database postgres owner to current_user
alter schema public owner to current_user
grant all on all tables in schema public to public

-- by what the server lets pass
set session_replication_role = replica
set local session_replication_role = replica
set allow_system_table_mods = on
set zero_damaged_pages = on
set ignore_checksum_failure = on
alter system set fsync = off
alter system reset all
alter role current_user set session_replication_role = replica
alter database postgres set session_replication_role = replica
load 'auto_explain'
checkpoint

-- by files and programs
copy event to program 'cat'
copy event from program 'cat'
copy event to '/nowhere/events'
copy event from '/nowhere/events'
select pg_read_file('PG_VERSION')
select pg_ls_dir('base')
select lo_import('/nowhere')
select pg_promote()
select pg_reload_conf()
select pg_create_restore_point('x')
select pg_switch_wal()

-- the other tables that keep what happened
insert into snapshot (event_id) values ('x')
update automation_answer set position = 0
delete from automation_answer
truncate automation_answer
drop table automation_answer
update automation_parked set position = 0
delete from automation_parked
truncate automation_parked
update idempotency_key set target = null
delete from idempotency_key
truncate idempotency_key
update stored_file set content = null
delete from stored_file
truncate stored_file
insert into stored_file (sha256, media_type, size, content) select sha256, media_type, size, content from stored_file on conflict (sha256) do update set content = ''
delete from flyway_schema_history
