package se.samverkan.application.documents;

/**
 * The answer to signing off an extract.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal digits
 * @param size in bytes
 * @param eventsSha256 of the recorded events that it tells
 * @param position in the event store, to be waited for
 */
public record IssuedExtract(
    String decisionId, String sha256, int size, String eventsSha256, long position) {}
