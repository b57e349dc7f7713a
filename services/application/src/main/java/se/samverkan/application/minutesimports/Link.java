package se.samverkan.application.minutesimports;

import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.Recorded;

/**
 * A command that ties one meeting to another, and where the words stand that say so.
 *
 * @param line from 1
 */
record Link(Object command, @Nullable String document, @Nullable Integer line) {

  static Link of(Object command, Recorded words) {
    return new Link(command, words.document(), words.line());
  }
}
