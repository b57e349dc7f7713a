package se.samverkan.calendars.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.calendars.CalendarStory.MARCH_1;
import static se.samverkan.calendars.CalendarStory.called;
import static se.samverkan.calendars.CalendarStory.cancelled;
import static se.samverkan.calendars.CalendarStory.guest;
import static se.samverkan.calendars.CalendarStory.item;
import static se.samverkan.calendars.CalendarStory.moved;
import static se.samverkan.calendars.CalendarStory.planned;
import static se.samverkan.calendars.CalendarStory.reachedBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.calendars.CalendarStory;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;

@NullMarked
class WhatAFileSaysTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);

  private final CalendarStory story = CalendarStory.ofTheGroup();
  private final Files files = new Files(story);

  @Test
  void aMeetingIsAnEventWithAStableUid() {
    story.after(called(NINE, LocalTime.of(11, 30)));
    var event = Ical4j.valid(files.feed());
    assertThat(event.value("UID")).isEqualTo("meeting_1@samverkan");
    assertThat(event.value("SUMMARY")).isEqualTo("Ledningsgruppen; \"alla\", med åäö nr 4");
    assertThat(event.value("LOCATION")).isEqualTo("Kommunhuset, sal Eken");
    assertThat(event.value("STATUS")).isEqualTo("CONFIRMED");
    assertThat(event.value("DTSTAMP")).isEqualTo("20240110T090004Z");
    assertThat(event.values("DTSTART"))
        .containsExactly("DTSTART;TZID=Europe/Stockholm:20240301T090000");
    assertThat(event.values("DTEND"))
        .containsExactly("DTEND;TZID=Europe/Stockholm:20240301T113000");
  }

  @Test
  void changesKeepTheUidAndRaiseTheSequence() {
    story.after(called(NINE, null));
    String uid = Ical4j.valid(files.invitation()).value("UID");
    story.after(moved(MARCH_1.plusDays(7), LocalTime.of(10, 0)));
    var change = Ical4j.valid(files.invitation());
    assertThat(change.value("UID")).isEqualTo(uid);
    assertThat(change.value("SEQUENCE")).isEqualTo("1");
    assertThat(change.value("DTSTART")).isEqualTo("20240308T100000");
  }

  @Test
  void aCancellationSaysWhy() {
    story.after(called(NINE, null), cancelled());
    var cancellation = Ical4j.valid(files.cancellation());
    assertThat(cancellation.value("STATUS")).isEqualTo("CANCELLED");
    assertThat(cancellation.value("SEQUENCE")).isEqualTo("1");
    assertThat(cancellation.value("SUMMARY")).startsWith("Inställt: ");
    assertThat(cancellation.value("DESCRIPTION")).isEqualTo("Inställt: för få ärenden");
    assertThat(Ical4j.valid(files.feed()).value("STATUS")).isEqualTo("CANCELLED");
  }

  @Test
  void theBodyInvitesThoseWhoSitAndItsGuests() {
    story.after(
        called(NINE, null), guest("person_eva", null, NINE), guest(null, "organisation_a", null));
    var invitation = Ical4j.valid(files.invitation());
    assertThat(invitation.values("ORGANIZER")).hasSize(1).first().asString().contains("urn:uuid:");
    assertThat(invitation.values("ATTENDEE"))
        .satisfiesExactly(
            anna -> assertThat(anna).contains("ROLE=REQ-PARTICIPANT").contains("Anna Ek"),
            bo -> assertThat(bo).contains("ROLE=OPT-PARTICIPANT").contains("Bo 'Bosse' Al, d.ä."),
            eva -> assertThat(eva).contains("ROLE=OPT-PARTICIPANT").contains("Eva Gäst"),
            county -> assertThat(county).contains("CUTYPE=GROUP").contains("Länsstyrelsen"));
  }

  @Test
  void aFeedNamesNobodyWhoIsToCome() {
    story.after(called(NINE, null));
    assertThat(Ical4j.valid(files.feed()).values("ATTENDEE")).isEmpty();
  }

  @Test
  void aGuestReadsWhenToCome() {
    story.after(called(NINE, null), guest("person_eva", null, NINE));
    assertThat(Ical4j.valid(files.feedOf("person_eva")).value("DESCRIPTION"))
        .isEqualTo("Inbjuden till kl. 09.00–10.00");
    assertThat(Ical4j.valid(files.feedOf("person_anna")).value("DESCRIPTION")).isEmpty();
  }

  @Test
  void theAgendaStandsInTheOrderOfItsNumbers() {
    story.after(
        called(NINE, null),
        item("10", "Övrigt"),
        item("2", "Budget, plan; \\ allt\nannat"),
        item("1", "Öppnande"),
        new AgendaItemMarkedIfTimeAllows(CalendarStory.MEETING, "item_10", true));
    assertThat(Ical4j.valid(files.feed()).value("DESCRIPTION"))
        .isEqualTo("1 Öppnande\n2 Budget, plan; \\ allt\nannat\n10 Övrigt (om tiden medger)");
  }

  @Test
  void aLinkIsThePlaceWhereThereIsNoOther() {
    story.after(called(NINE, null), reachedBy(null, "https://mote.example.org/a?b=c,d;e"));
    var event = Ical4j.valid(files.feed());
    assertThat(event.value("LOCATION")).isEqualTo("https://mote.example.org/a?b=c,d;e");
    assertThat(event.value("DESCRIPTION")).startsWith("Länk: https://mote.example.org/a?b=c,d;e");
  }

  @Test
  void withoutATimeItIsTheWholeDay() {
    story.after(planned(null, null));
    var event = Ical4j.valid(files.feed());
    assertThat(event.values("DTSTART")).containsExactly("DTSTART;VALUE=DATE:20240301");
    assertThat(event.values("DTEND")).isEmpty();
    assertThat(event.value("STATUS")).isEqualTo("TENTATIVE");
  }

  @Test
  void anEndBeforeTheStartIsOnTheNextDay() {
    story.after(called(LocalTime.of(22, 0), LocalTime.of(0, 30)));
    assertThat(Ical4j.valid(files.feed()).value("DTEND")).isEqualTo("20240302T003000");
  }

  @Test
  void linesAreFoldedAtSeventyFiveOctetsBetweenCharacters() {
    story.after(called(NINE, null), item("1", "å😀".repeat(100)));
    byte[] file = files.feed();
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line -> {
              assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
              assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
            });
    assertThat(Ical4j.valid(file).value("DESCRIPTION")).isEqualTo("1 " + "å😀".repeat(100));
  }

  @Test
  void theSameDataAreTheSameBytes() {
    story.after(called(NINE, null), item("1", "Öppnande"));
    assertThat(files.invitation()).isEqualTo(files.invitation());
    var again = CalendarStory.ofTheGroup().after(called(NINE, null), item("1", "Öppnande"));
    assertThat(new Files(again).invitation()).isEqualTo(files.invitation());
  }
}
