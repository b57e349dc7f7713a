package se.samverkan.application.security;

import java.util.Set;

/**
 * An item or a paper that is confidential.
 *
 * @param bodyIds where it is dealt with, and where what follows from it is
 * @param meetingId the meeting that it belongs to
 * @param ids of all that is withheld with it
 */
record Confidential(Set<String> bodyIds, String meetingId, Set<String> ids) {}
