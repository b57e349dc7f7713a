package se.samverkan.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * How an event came about; kept as metadata of the command and of every event it leads to.
 *
 * @param actor who did it: an account, a program, or an automation by name
 * @param role in which role
 * @param means by which means: {@code page}, {@code api}, {@code command-line}, {@code import},
 *     {@code automation}
 * @param requestId the request it came with
 * @param cause the id of the message that led to it
 * @param sourceFile the document it was read from
 * @param sourceLine the line in that document, from 1
 */
public record Provenance(
    String actor,
    String role,
    String means,
    String requestId,
    @Nullable String cause,
    @Nullable String sourceFile,
    @Nullable Integer sourceLine) {}
