package se.samverkan.workplanprogress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A focus area of a work plan. */
public record FocusArea(String id, String title, @Nullable String aim, List<Said> said)
    implements Part {
  public FocusArea {
    said = List.copyOf(said);
  }

  FocusArea called(String newTitle, @Nullable String newAim) {
    return new FocusArea(id, newTitle, newAim, said);
  }

  FocusArea with(Said more) {
    return new FocusArea(id, title, aim, Parts.plus(said, more));
  }
}
