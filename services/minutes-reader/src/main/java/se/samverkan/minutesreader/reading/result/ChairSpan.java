package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Who took the chair; items empty where the document does not say for which. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ChairSpan(String name, List<String> items) {}
