package se.samverkan.architecture.bad.meetings;

/** Stands where the event comes from, and not where its command is handled. */
public final class WhenMeetingHeldThenGiveAssignment {}
