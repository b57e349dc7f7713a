package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param number as the document writes it, without § and full stop; counted where it writes none
 * @param subItems headings inside the item
 * @param text the running text without the decisions, one line per paragraph
 * @param line on which the item begins, from 1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AgendaItem(
    String number,
    String title,
    List<String> subItems,
    @Nullable ItemOutcome outcome,
    String text,
    int line) {}
