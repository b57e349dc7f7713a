package se.samverkan.events.workplans;

/** Who is responsible for an activity, by id. */
public record Responsible(ResponsibleKind kind, String reference) {}
