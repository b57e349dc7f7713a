package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that reports back on what an earlier meeting decided.
 *
 * @param meetingDate of the earlier meeting, where named
 * @param subject what is reported on, in the document's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportBack(String item, int line, @Nullable LocalDate meetingDate, String subject) {}
