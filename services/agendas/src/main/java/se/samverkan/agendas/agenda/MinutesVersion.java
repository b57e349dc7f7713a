package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One content that the minutes had or have.
 *
 * @param content in Markdown
 * @param contentSha256 in lower-case hexadecimal digits
 * @param since the day on which it was drafted or corrected
 * @param adjustBy the last day to approve it, where the body has one
 * @param reason why it was corrected; null for a draft
 */
public record MinutesVersion(
    int version,
    String content,
    String contentSha256,
    LocalDate since,
    @Nullable LocalDate adjustBy,
    @Nullable String reason,
    Recorded recorded) {}
