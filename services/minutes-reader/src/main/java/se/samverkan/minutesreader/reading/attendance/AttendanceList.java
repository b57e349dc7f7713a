package se.samverkan.minutesreader.reading.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.head.HeadField;
import se.samverkan.minutesreader.reading.head.LabelKind;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.names.Organisations;
import se.samverkan.minutesreader.reading.names.Roles;
import se.samverkan.minutesreader.reading.result.Capacity;
import se.samverkan.minutesreader.reading.result.ChairSpan;
import se.samverkan.minutesreader.reading.result.Person;
import se.samverkan.minutesreader.reading.result.Uncertainty;

/** Everybody on the attendance lists, in the order of the document. */
public final class AttendanceList {

  private record Listed(Entry entry, HeadField field, int line) {}

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU)(?:namn(?:\\s.*)?|organisation|ingen|inga|-|–|se\\s(?:bilaga|närvarolista|sida|sid).*|enligt\\s.*|samtliga|alla|bilaga.*)\\.?");
  private static final int LONGEST = 400;
  private static final int MOST = 3_000;

  private final List<Listed> listed = new ArrayList<>();
  private final Set<String> learned = new HashSet<>();
  private final List<Uncertainty> uncertain = new ArrayList<>();

  private boolean severalChairs;

  public AttendanceList(List<HeadField> fields) {
    learn(fields);
    int rows = 0;
    for (HeadField field : fields) {
      boolean remote =
          field.note() != null
              && PresenceParser.parse("(" + field.note() + ")").presence().remote();
      for (HeadField.Value value : field.values()) {
        String text = value.tabbed();
        if (text.length() > LONGEST || rows++ > MOST || NOBODY.matcher(text).matches()) {
          continue;
        }
        for (Entry entry : PersonLine.read(text, learned)) {
          if (remote) {
            entry.merge(new Presence(true, List.of(), List.of(), null, null, null, null));
          }
          if (field.kind().office()) {
            entry.addRole(office(field));
          }
          listed.add(new Listed(entry, field, value.line()));
        }
      }
    }
    guessUnknownOrganisations();
  }

  /** Second columns and comma parts are organisations wherever they come twice. */
  private void learn(List<HeadField> fields) {
    Map<String, Integer> seen = new HashMap<>();
    for (HeadField field : fields) {
      for (HeadField.Value value : field.values()) {
        if (value.tabbed().length() > LONGEST) {
          continue;
        }
        List<LineParts.Part> parts = LineParts.of(value.tabbed());
        if (parts.size() > 1 && !Roles.isRole(parts.get(1).text())) {
          String text = parts.get(1).text().replaceAll("\\s?\\(.*", "");
          boolean name = Names.beginsWithFirstName(text) && text.indexOf(' ') > 0;
          if (text.length() > 4 && !name) {
            seen.merge(
                text.toLowerCase(Locale.ROOT), parts.get(1).before() == '\t' ? 2 : 1, Integer::sum);
          }
        }
        String bare = value.tabbed().replaceAll("[,(].*", "").strip();
        if (bare.indexOf('\t') < 0 && bare.split(" ").length > 2) {
          seen.merge(
              bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    seen.forEach(
        (text, times) -> {
          if (times > 1) {
            learned.add(text);
          }
        });
  }

  /** In a list of "Name Place" with places nobody knows, the last word of three is the place. */
  private void guessUnknownOrganisations() {
    long three = listed.stream().filter(l -> words(l.entry) > 2).count();
    long placed = listed.stream().filter(l -> l.entry.organisation != null).count();
    for (Listed one : listed) {
      Entry entry = one.entry;
      if (entry.organisation == null
          && entry.party == null
          && words(entry) == 3
          && three + placed >= 3
          && (three + placed) * 3 >= listed.size() * 2L) {
        int space = entry.name.lastIndexOf(' ');
        String middle = entry.name.substring(entry.name.indexOf(' ') + 1, space);
        if (!Names.isFirstName(middle) && middle.length() > 1) {
          entry.organisation = entry.name.substring(space + 1);
          entry.name = entry.name.substring(0, space);
          entry.doubt = "the last word is taken for the organisation, as elsewhere in the list";
        }
      }
    }
  }

  private static String office(HeadField field) {
    return switch (field.kind()) {
      case CHAIR -> "ordförande";
      case SECRETARY -> "sekreterare";
      default -> field.phrase();
    };
  }

  private static int words(Entry entry) {
    return entry.organisation == null ? entry.name.split(" ").length : 0;
  }

  public List<Person> present(List<String> agenda) {
    return persons(agenda, false);
  }

  public List<Person> absent() {
    return persons(List.of(), true);
  }

  /** What was guessed; complete after the persons have been asked for. */
  public List<Uncertainty> uncertain() {
    return uncertain;
  }

  /** Who took the chair according to the lists; with the items where several did. */
  public List<ChairSpan> chairs() {
    var chairs = new ArrayList<ChairSpan>();
    for (Listed one : listed) {
      if (one.field.kind() != LabelKind.ABSENT
          && one.entry.role != null
          && Roles.isChair(one.entry.role)
          && chairs.stream().noneMatch(c -> c.name().equals(one.entry.name))) {
        chairs.add(new ChairSpan(one.entry.name, one.entry.presence.only()));
      }
    }
    return chairs;
  }

  private List<Person> persons(List<String> agenda, boolean absent) {
    var result = new ArrayList<Person>();
    var names = new HashSet<String>();
    severalChairs = chairs().size() > 1;
    for (Listed one : listed) {
      Entry entry = one.entry;
      if ((one.field.kind() == LabelKind.ABSENT) != absent || !plausible(entry)) {
        continue;
      }
      if (!names.add(entry.name)) {
        addRole(result, entry);
        continue;
      }
      result.add(person(one, agenda));
      if (entry.doubt != null) {
        uncertain.add(
            new Uncertainty(one.line, entry.name + ", " + entry.organisation, entry.doubt));
      }
    }
    return result;
  }

  private static void addRole(List<Person> persons, Entry entry) {
    if (entry.role == null) {
      return;
    }
    persons.replaceAll(
        p ->
            p.name().equals(entry.name) && p.role() == null
                ? new Person(
                    p.name(),
                    p.organisation(),
                    p.party(),
                    p.remote(),
                    p.items(),
                    p.from(),
                    p.to(),
                    entry.role,
                    p.capacity(),
                    p.line())
                : p);
  }

  private static boolean plausible(Entry entry) {
    return entry.name.length() > 2
        && Character.isUpperCase(entry.name.charAt(0))
        && entry.name.split(" ").length <= 6
        && entry.name.chars().noneMatch(c -> Character.isDigit(c) || "?!/§:".indexOf(c) >= 0)
        && !(entry.organisation == null && entry.party == null && Organisations.isKnown(entry.name))
        && !Roles.isRole(entry.name);
  }

  private Person person(Listed one, List<String> agenda) {
    Entry entry = one.entry;
    Presence presence = entry.presence;
    boolean chairOfSome = entry.role != null && Roles.isChair(entry.role) && severalChairs;
    List<String> items = chairOfSome ? List.of() : presence.items(agenda);
    if (presence.partial() && presence.only().isEmpty() && !items.isEmpty()) {
      uncertain.add(
          new Uncertainty(
              one.line,
              entry.name + ": " + items,
              "the items are counted from when the person came or left"));
    }
    Capacity capacity =
        switch (one.field.kind()) {
          case SUBSTITUTES -> Capacity.SUBSTITUTE;
          case GUESTS -> Capacity.GUEST;
          case STAFF, SECRETARY -> Capacity.STAFF;
          default -> Capacity.MEMBER;
        };
    return new Person(
        entry.name,
        entry.organisation == null ? entry.party : entry.organisation,
        entry.party,
        presence.remote(),
        items,
        presence.from(),
        presence.to(),
        entry.role,
        entry.capacity(capacity),
        one.line);
  }
}
