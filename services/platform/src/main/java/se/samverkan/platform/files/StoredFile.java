package se.samverkan.platform.files;

/**
 * What is known of a stored file; what a command that attaches it takes.
 *
 * @param name without folders
 * @param mediaType found by its content
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 */
public record StoredFile(String name, String mediaType, int size, String sha256) {}
