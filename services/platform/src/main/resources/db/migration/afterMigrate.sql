-- Runs after every migration, so that the rights are what stands here and nothing more.

revoke all on schema public from public;
revoke all on all tables in schema public from "${applicationRole}";
revoke all on all sequences in schema public from "${applicationRole}";

grant usage on schema public to "${applicationRole}";
grant select, insert on event to "${applicationRole}";
grant usage on sequence event_position to "${applicationRole}";
grant select, insert on automation_answer to "${applicationRole}";
grant select, insert on stored_file to "${applicationRole}";
grant select, insert on idempotency_key to "${applicationRole}";
grant select on snapshot to "${applicationRole}";

-- Far below the minute after which a reader takes an open transaction for a gap that will never be filled.
alter role "${applicationRole}" set statement_timeout = '15s';
alter role "${applicationRole}" set idle_in_transaction_session_timeout = '15s';
alter role "${applicationRole}" set synchronous_commit = 'on';
