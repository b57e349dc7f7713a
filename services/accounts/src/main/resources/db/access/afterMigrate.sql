-- Runs after every migration, so that the rights are what stands here and nothing more.

revoke all on schema access from public;
revoke all on all tables in schema access from "${applicationRole}";

grant usage on schema access to "${applicationRole}";
grant select, insert, update, delete on
    access.account, access.body_grant, access.one_time_link, access.session, access.known_device,
    access.attempt, access.token, access.contact, access.calendar_address
    to "${applicationRole}";
-- What has happened is not taken back.
grant select, insert on access.security_event to "${applicationRole}";
