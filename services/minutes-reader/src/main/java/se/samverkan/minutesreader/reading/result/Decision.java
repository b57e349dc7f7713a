package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of what was resolved.
 *
 * @param item number of the agenda item
 * @param number of the decision itself, where the document numbers them
 * @param text in the document's words, line breaks folded
 * @param forwardedTo the body or organisation to which it is recommended or forwarded
 * @param meetingDate of the meeting that is cancelled
 * @param line from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
    String item,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    @Nullable String forwardedTo,
    @Nullable LocalDate meetingDate,
    int line) {}
