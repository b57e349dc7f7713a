-- For questions about what follows from a thing, asked of the events themselves: rare, but not to be answered late.

create index event_under_item on event ((payload::jsonb ->> 'itemId'))
    where name not like 'meetings.%'
        and (sequence_number = 0 or name = 'decisions.MatterTakenUp')
        and payload like '%"itemId"%';
create index event_under_decision on event ((payload::jsonb ->> 'decisionId'))
    where sequence_number = 0 and payload like '%"decisionId"%';
create index event_origin_item on event ((payload::jsonb #>> '{origin,itemId}'))
    where name = 'meetings.AgendaItemOriginRecorded';
create index event_origin_decision on event ((payload::jsonb #>> '{origin,decisionId}'))
    where name = 'meetings.AgendaItemOriginRecorded';
create index event_origin_matter on event ((payload::jsonb ->> 'matterId'))
    where name = 'meetings.AgendaItemOriginRecorded';
create index event_on_what_is_confidential on event (position)
    where name like 'meetings.%Confidential%';
