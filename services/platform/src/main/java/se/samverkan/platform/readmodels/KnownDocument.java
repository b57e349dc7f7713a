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
record KnownDocument(@Nullable Object content, long position, boolean changed, boolean stored) {

  static final KnownDocument NOTHING = new KnownDocument(null, 0, false, false);

  KnownDocument changedTo(@Nullable Object next, long at) {
    return new KnownDocument(next, at, true, stored);
  }

  KnownDocument written() {
    return new KnownDocument(content, position, false, content != null);
  }
}
