package se.samverkan.agendas.meetings;

/**
 * Minutes composed from what was recorded, to be read through and sent as a draft.
 *
 * @param content in Markdown
 */
public record MinutesProposal(String meetingId, String language, String content) {}
