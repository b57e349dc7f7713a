-- Events are committed in the order of their positions, also when several servers write: who has seen one has seen all before it.

create function wait_for_the_last_commit() returns trigger language plpgsql as $$
begin
    -- Held until the transaction ends, and taken before the first of its positions.
    perform pg_advisory_xact_lock(tg_relid::bigint);
    return null;
end
$$;

create trigger commits_in_order before insert on event for each statement execute function wait_for_the_last_commit();
