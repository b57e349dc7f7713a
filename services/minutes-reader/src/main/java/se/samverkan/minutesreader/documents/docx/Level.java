package se.samverkan.minutesreader.documents.docx;

import org.jspecify.annotations.Nullable;

/** How one level of a numbered list is shown. */
final class Level {

  int start = 1;
  String format = "decimal";

  /** Such as {@code %1.%2}, where the digits name levels from 1. */
  String text = "";

  boolean allDecimal;
  boolean restarts = true;

  /** The style whose paragraphs stand on this level. */
  @Nullable String style;
}
