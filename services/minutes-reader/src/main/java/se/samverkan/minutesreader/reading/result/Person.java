package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the attendance list.
 *
 * @param organisation as the document writes it; the party where the list gives parties only
 * @param party where the list gives one
 * @param items numbers of the only items for which the person was present; empty for all
 * @param from when the person came, where it is said
 * @param to when the person left, where it is said
 * @param role in the document's words, lower case: ordförande, ersättare, adjungerad, a title
 * @param line from 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(
    String name,
    @Nullable String organisation,
    @Nullable String party,
    boolean remote,
    List<String> items,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime to,
    @Nullable String role,
    Capacity capacity,
    int line) {}
