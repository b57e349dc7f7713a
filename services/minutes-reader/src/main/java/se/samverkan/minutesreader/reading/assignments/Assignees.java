package se.samverkan.minutesreader.reading.assignments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.result.Uncertainty;

/** Tells who is meant by the words that stand for the person who is to do something. */
final class Assignees {

  private static final Pattern NAME =
      Pattern.compile("^\\p{Lu}\\p{Ll}[\\p{L}-]*\\s\\p{Lu}\\p{Ll}[\\p{L}-]*(?=\\s)");
  static final Pattern LEAD = Pattern.compile("(?iU)^(?:att\\s|dels\\s|samt\\s|och\\s|även\\s)+");

  private final KnownPersons persons;
  private final List<Uncertainty> uncertain = new ArrayList<>();

  Assignees(KnownPersons persons) {
    this.persons = persons;
  }

  List<Uncertainty> uncertain() {
    return uncertain;
  }

  /** The person or unit with which a sentence begins; null without one. */
  @Nullable String subject(String sentence) {
    String known = persons.leading(sentence);
    if (known != null) {
      return known;
    }
    Matcher unit = Forms.UNIT.matcher(sentence);
    if (unit.find()) {
      return unit.group().strip();
    }
    Matcher name = NAME.matcher(sentence);
    return name.find() && Names.beginsWithFirstName(name.group()) ? name.group() : null;
  }

  /** One for each of several persons named together, else the words as they are. */
  List<String> all(String words, Paragraph paragraph) {
    var result = new ArrayList<String>();
    String[] parts = words.strip().split("\\s*,\\s*|\\s(?:och|samt|&)\\s|/");
    boolean allNames =
        Arrays.stream(parts)
            .allMatch(p -> persons.resolve(p.strip()) != null || Names.isName(p.strip()));
    for (String part : allNames ? parts : new String[] {words}) {
      String who = LEAD.matcher(part.replaceAll("\\s?\\([^)]*\\)", "").strip()).replaceFirst("");
      if (!who.isBlank()) {
        result.add(name(who, paragraph));
      }
    }
    return result;
  }

  /** The full name, where the document lets it be known. */
  String name(String who, Paragraph paragraph) {
    String whole = persons.resolve(who);
    if (whole == null) {
      return who;
    }
    if (!whole.equals(who)) {
      uncertain.add(
          new Uncertainty(
              paragraph.line(),
              who + " = " + whole,
              "the only person of that name on the attendance list"));
    }
    return whole;
  }
}
