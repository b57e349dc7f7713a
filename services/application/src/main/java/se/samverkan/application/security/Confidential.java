package se.samverkan.application.security;

import java.util.Map;
import java.util.Set;
import se.samverkan.platform.withheld.LeftOut;

/**
 * An item or a paper that is confidential, or a guest who is hidden.
 *
 * @param bodyIds where it is dealt with, and where what follows from it is
 * @param meetingId the meeting that it belongs to
 * @param ids of all that is withheld with it
 * @param parts what is left out of meetings, by their ids
 */
record Confidential(
    Set<String> bodyIds, String meetingId, Set<String> ids, Map<String, LeftOut> parts) {}
