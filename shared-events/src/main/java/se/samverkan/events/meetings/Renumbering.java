package se.samverkan.events.meetings;

/** The number that an agenda item had and the one it has. */
public record Renumbering(String itemId, String previousNumber, String number) {}
