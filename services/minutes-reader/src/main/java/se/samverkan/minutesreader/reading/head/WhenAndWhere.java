package se.samverkan.minutesreader.reading.head;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.dates.TimeSpan;
import se.samverkan.minutesreader.reading.dates.Times;

/** Date, time and place out of the labels of the head. */
public final class WhenAndWhere {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU)^(?:[\\s,;.:–()-]|(?:kl(?:ockan)?|på|i|hos|den|med"
              + " start|ca|plats|tid|lokal|och|vid)\\b\\.?:?(?=\\s|$|,))+");
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?iU)(?:[\\s,;:–(-]|\\b(?:kl(?:ockan)?|den|mellan|från|till|i|på|och|ca)\\b\\.?)+$");
  private static final Pattern BREAK =
      Pattern.compile(
          "(?iU)[,;(.]?\\s*(?:\\(?(?:paus|ajournering|mötet ajourn|lunch|uppehåll|med"
              + " ajournering|med avbrott|rast)\\b.*)$");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?iU)^(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\\b[\\s,]*(?:den\\b)?");

  private @Nullable DateMention date;
  private int dateLine;
  private @Nullable LocalTime start;
  private @Nullable LocalTime end;
  private @Nullable String place;

  public WhenAndWhere(Head head) {
    for (HeadField field : head.fields()) {
      switch (field.kind()) {
        case TIME_AND_PLACE -> timeAndPlace(field);
        case DATE, TIME -> time(field);
        case PLACE -> {
          if (place == null && !field.values().isEmpty()) {
            place = place(field);
          }
        }
        default -> {}
      }
    }
  }

  /** Where no label gives the time, the title may. */
  public void time(String title) {
    String text = Dates.remove(title);
    TimeSpan span = start == null ? Times.span(text, false) : null;
    if (span != null) {
      start = span.from();
      end = span.to();
      String rest = LEAD.matcher(text.substring(span.end())).replaceFirst("").strip();
      place = place == null && !rest.isEmpty() ? rest : place;
    }
  }

  private void timeAndPlace(HeadField field) {
    String text = field.text();
    time(field);
    if (place == null) {
      String rest = withoutTime(text);
      place = rest.isEmpty() ? null : rest;
    }
  }

  private void time(HeadField field) {
    String text = field.text();
    DateMention found = Dates.first(text);
    if (date == null && found != null) {
      date = found;
      dateLine = field.line();
    }
    TimeSpan span = Times.first(Dates.remove(text), field.kind() != LabelKind.DATE);
    if (start == null && span != null) {
      start = span.from();
      end = span.to();
    }
    if (end == null && span != null && span.to() == null) {
      start = span.from();
    }
  }

  private String place(HeadField field) {
    String text = BREAK.matcher(field.text()).replaceFirst("");
    if (start == null) {
      TimeSpan span = Times.first(Dates.remove(text), false);
      if (span != null) {
        start = span.from();
        end = span.to();
        return withoutTime(text);
      }
    }
    return TRAIL.matcher(text).replaceFirst("").strip();
  }

  private static String withoutTime(String text) {
    String rest = Dates.remove(text);
    TimeSpan span = Times.first(rest, true);
    if (span != null) {
      String before = TRAIL.matcher(rest.substring(0, span.start())).replaceFirst("");
      String after = BREAK.matcher(rest.substring(span.end())).replaceFirst("");
      before = WEEKDAY.matcher(before.strip()).replaceFirst("");
      after = LEAD.matcher(after).replaceFirst("");
      rest = before.isBlank() ? after : after.isBlank() ? before : before + ", " + after;
    }
    rest = BREAK.matcher(rest).replaceFirst("");
    rest = WEEKDAY.matcher(LEAD.matcher(rest).replaceFirst("")).replaceFirst("");
    return TRAIL
        .matcher(LEAD.matcher(rest).replaceFirst(""))
        .replaceFirst("")
        .replaceAll("\\s{2,}", " ")
        .strip();
  }

  public @Nullable DateMention date() {
    return date;
  }

  /** From 1; 0 without a date. */
  public int dateLine() {
    return dateLine;
  }

  public @Nullable LocalTime start() {
    return start;
  }

  public @Nullable LocalTime end() {
    return end;
  }

  public @Nullable String place() {
    return place;
  }
}
