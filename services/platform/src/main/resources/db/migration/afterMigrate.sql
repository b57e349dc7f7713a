-- Runs after every migration, so that the rights are what stands here and nothing more.

revoke all on schema public from public;
revoke all on all tables in schema public from "${applicationRole}";
revoke all on all sequences in schema public from "${applicationRole}";

grant usage on schema public to "${applicationRole}";
grant select on event to "${applicationRole}";
-- Not the position: the place among all events is given by the sequence, so that nothing comes in between later.
grant insert (event_id, stream_id, stream_type, sequence_number, recorded_at, name, revision, payload, metadata)
    on event to "${applicationRole}";
grant usage on sequence event_position to "${applicationRole}";
grant select, insert on automation_answer to "${applicationRole}";
grant select, insert on automation_parked to "${applicationRole}";
grant select, insert on stored_file to "${applicationRole}";
grant select, insert on idempotency_key to "${applicationRole}";
grant select on snapshot to "${applicationRole}";

-- A temporary table of the same name would stand before the real one.
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;

-- Far below the minute after which a reader takes an open transaction for a gap that will never be filled.
alter role "${applicationRole}" set statement_timeout = '15s';
alter role "${applicationRole}" set idle_in_transaction_session_timeout = '15s';
alter role "${applicationRole}" set synchronous_commit = 'on';
