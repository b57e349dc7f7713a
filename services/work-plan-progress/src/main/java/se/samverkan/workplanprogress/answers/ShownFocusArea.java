package se.samverkan.workplanprogress.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.workplanprogress.Said;

/** A focus area with its activities. */
public record ShownFocusArea(
    String focusAreaId,
    String title,
    @Nullable String aim,
    List<ShownActivity> activities,
    List<Said> followUps) {}
