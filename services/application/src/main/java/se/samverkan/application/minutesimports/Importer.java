package se.samverkan.application.minutesimports;

/**
 * Who imports.
 *
 * @param actor the account or program
 * @param role in which it acts
 * @param requestId the request that the import is part of
 */
public record Importer(String actor, String role, String requestId) {}
