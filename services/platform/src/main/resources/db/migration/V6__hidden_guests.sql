create index event_on_hidden_guests on event (position)
    where name in ('meetings.GuestHidden', 'meetings.GuestShown');
