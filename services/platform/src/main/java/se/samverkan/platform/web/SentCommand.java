package se.samverkan.platform.web;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.RetryKey;

/** A command with what its sender said beside it. */
record SentCommand(
    Record command, Provenance provenance, OptionalLong expectedPosition, @Nullable RetryKey key) {}
