package se.samverkan.bodies.body;

import java.time.LocalDate;

/** What it means that somebody was seen in a place on a date, given what is known already. */
sealed interface Sighting {

  /** It was known. */
  record Known() implements Sighting {}

  /** What is known to begin on a later date began on this one. */
  record Earlier(LocalDate previousFrom) implements Sighting {}

  /** Something begins. */
  record New() implements Sighting {}
}
