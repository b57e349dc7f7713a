package se.samverkan.architecture.bad.decisions;

import java.sql.Connection;

/** Writes past the event store. */
public record OpensAConnection(Connection connection) {}
