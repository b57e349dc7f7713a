package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what.
 *
 * @param item number of the agenda item
 * @param explicit true for the words of an assignment, false where someone undertakes it
 * @param due the date, where a date or a meeting with a known date is named
 * @param duePeriod the document's words where the time is a period
 * @param dueMeetingBody the body at whose meeting it is due, where named
 * @param support with whose help
 * @param line from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assignment(
    String item,
    String assignee,
    String task,
    boolean explicit,
    @Nullable LocalDate due,
    @Nullable DueKind dueKind,
    @Nullable String duePeriod,
    @Nullable String dueMeetingBody,
    @Nullable String support,
    int line) {}
