package se.samverkan.application.minutesimports;

import java.util.List;
import se.samverkan.minutesimports.minutesimport.DraftEntry;

/**
 * One thing that a document says, and the commands that record or correct it.
 *
 * @param draft what it is recognised by
 * @param commands what to send, given the id it is recorded under
 */
record Entry(DraftEntry draft, CommandsOfEntry commands) {

  /** The commands of one entry; several where one fact takes more than one. */
  interface CommandsOfEntry {

    List<Object> record(String id, Ids ids);

    /** The reason is kept with each correction. */
    List<Object> correct(String id, Ids ids, String reason);
  }
}
