package se.samverkan.application.minutesimports;

import java.util.List;
import se.samverkan.minutesimports.minutesimport.DraftEntry;

/**
 * One thing that a document says; what it takes to record or to correct it, given the id that it is
 * recorded under.
 *
 * @param draft what it is recognised by
 */
record Entry(DraftEntry draft, ToRecord toRecord, ToCorrect toCorrect) {

  /** The commands that record an entry. */
  @FunctionalInterface
  interface ToRecord {
    List<Object> commands(String id, Ids ids);
  }

  /** The commands that correct an entry; the reason is kept with each correction. */
  @FunctionalInterface
  interface ToCorrect {
    List<Object> commands(String id, Ids ids, String reason);
  }
}
