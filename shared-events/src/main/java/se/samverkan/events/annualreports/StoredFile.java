package se.samverkan.events.annualreports;

/**
 * A file whose content is kept outside the events under its SHA-256 in lower-case hexadecimal
 * digits; the size is in bytes.
 */
public record StoredFile(String name, String mediaType, int size, String sha256) {}
