package se.samverkan.minutesreader.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.result.Person;

/** A reading as lines that a person can check against the document. */
final class ReadingDigest {

  private final UnaryOperator<String> names;
  private final UnaryOperator<String> texts;
  private final List<String> lines = new ArrayList<>();

  private ReadingDigest(UnaryOperator<String> names, UnaryOperator<String> texts) {
    this.names = names;
    this.texts = texts;
  }

  static List<String> of(Reading reading) {
    return new ReadingDigest(UnaryOperator.identity(), UnaryOperator.identity()).read(reading);
  }

  /** Persons by their initials, of every text the first and last words only. */
  static List<String> withoutPersons(Reading reading) {
    return new ReadingDigest(Initials::ofName, text -> Initials.in(Ellipsis.of(text)))
        .read(reading);
  }

  private List<String> read(Reading r) {
    add("body", r.body(), r.number());
    add("when", r.date(), r.start(), r.end(), r.place());
    add(
        "officers",
        name(r.chair()),
        name(r.secretary()),
        r.adjusters().stream().map(names).toList());
    if (r.adjustedOn() != null) {
      add("adjusted", r.adjustedOn());
    }
    r.chairs().forEach(c -> add("chair", names.apply(c.name()), c.items()));
    r.present().forEach(p -> person("present", p));
    r.absent().forEach(p -> person("absent", p));
    r.items().forEach(i -> add("item", i.number(), i.title(), i.outcome(), "line " + i.line()));
    r.decisions()
        .forEach(
            d ->
                add(
                    "decision",
                    d.item(),
                    d.outcome(),
                    texts.apply(d.text()),
                    d.forwardedTo(),
                    d.meetingDate(),
                    "line " + d.line()));
    r.assignments()
        .forEach(
            a ->
                add(
                    a.explicit() ? "assigned" : "undertaken",
                    a.item(),
                    names.apply(a.assignee()),
                    texts.apply(a.task()),
                    a.due(),
                    a.dueKind(),
                    a.duePeriod(),
                    a.support(),
                    "line " + a.line()));
    r.plannedMeetings().forEach(p -> add("planned", p.body(), p.date(), p.note()));
    if (r.nextMeeting() != null) {
      var next = Objects.requireNonNull(r.nextMeeting());
      add("next", next.date(), next.start(), next.end(), next.place());
    }
    r.reportsBack().forEach(b -> add("reports back", b.item(), b.meetingDate(), b.subject()));
    r.notUnderstood().forEach(u -> add("not understood", u.line()));
    r.uncertain().forEach(u -> add("uncertain", "line " + u.line(), u.why()));
    return lines;
  }

  private void person(String list, Person p) {
    add(
        list,
        names.apply(p.name()),
        p.organisation(),
        p.capacity(),
        p.role(),
        p.remote() ? "remote" : null,
        p.items().isEmpty() ? null : p.items(),
        p.from(),
        p.to());
  }

  private @Nullable String name(@Nullable String name) {
    return name == null ? null : names.apply(name);
  }

  private void add(String what, @Nullable Object... parts) {
    var line = new StringBuilder(what).append(":");
    String separator = " ";
    for (Object part : parts) {
      if (part != null) {
        line.append(separator).append(part);
        separator = " | ";
      }
    }
    lines.add(line.toString());
  }
}
