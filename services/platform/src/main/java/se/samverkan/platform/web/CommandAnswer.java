package se.samverkan.platform.web;

/**
 * That a command was carried out and is durable.
 *
 * @param id of what it changed
 * @param position up to which the event store holds everything that came of it; also the ETag
 */
public record CommandAnswer(String id, long position) {}
