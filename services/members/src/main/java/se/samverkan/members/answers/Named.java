package se.samverkan.members.answers;

/** Something with an id, and what it is called; the id itself where it has no name. */
public record Named(String id, String name) {}
