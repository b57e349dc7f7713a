package se.samverkan.application.annualreports;

/**
 * The answer to issuing a report.
 *
 * @param version counted from 1
 * @param size in bytes
 * @param sha256 of the bytes, in lower-case hexadecimal digits
 * @param position in the event store, to be waited for
 */
public record IssuedVersion(int version, String name, int size, String sha256, long position) {}
