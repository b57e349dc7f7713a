package se.samverkan.calendars.answers;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import se.samverkan.calendars.CalendarStory;
import se.samverkan.calendars.icalendar.CalendarFile;
import se.samverkan.calendars.icalendar.Entry;
import se.samverkan.calendars.icalendar.Method;

/** The files that come of a story. */
@NullMarked
record Files(CalendarStory story) {

  byte[] feed() {
    return bytes(Method.PUBLISH, entries().of(story.meeting()));
  }

  byte[] feedOf(String personId) {
    return bytes(Method.PUBLISH, entries().of(story.meeting(), personId));
  }

  byte[] invitation() {
    return bytes(Method.REQUEST, entries().withInvited(story.meeting(), story.body()));
  }

  byte[] cancellation() {
    return bytes(Method.CANCEL, entries().withInvited(story.meeting(), story.body()));
  }

  private static Entries entries() {
    return new Entries(CalendarStory.NAMES);
  }

  private static byte[] bytes(Method method, Entry entry) {
    return new CalendarFile(method, "Möten; alla, \\ även \"inställda\"", List.of(entry)).bytes();
  }
}
