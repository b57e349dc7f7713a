package se.samverkan.minutesreader.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph while it is being read. */
final class Paragraph {

  final StringBuilder text = new StringBuilder();

  /** Lines of text boxes that are anchored here; they come after the paragraph. */
  final List<TextLine> boxes = new ArrayList<>();

  @Nullable String style;
  @Nullable Integer numId;
  @Nullable Integer numLevel;
  @Nullable Integer outlineLevel;

  /** The end of this paragraph was deleted in a tracked change: the next one goes on in it. */
  boolean endDeleted;
}
