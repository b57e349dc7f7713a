package se.samverkan.platform.readmodels;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one document.
 *
 * @param content null when there is none
 * @param position of the last event that it has seen
 * @param changed whether the database lacks that
 * @param stored whether the database had one at all when it was last looked at
 */
record KnownDocument(@Nullable Record content, long position, boolean changed, boolean stored) {

  static final KnownDocument NOTHING = new KnownDocument(null, 0, false, false);

  static KnownDocument read(Record content, long position) {
    return new KnownDocument(content, position, false, true);
  }

  KnownDocument changedTo(@Nullable Record next, long at) {
    return new KnownDocument(next, at, true, stored);
  }

  KnownDocument written() {
    return new KnownDocument(content, position, false, content != null);
  }
}
