package se.samverkan.minutesreader.reading.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line of an attendance list, its columns parted by tabs, into the persons it names. */
final class PersonLine {

  private static final Pattern PREFIX = Pattern.compile("^([^:(]{2,60}):\\s*+(\\S.*)$");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*+)\\)");
  private static final Pattern PARTY =
      Pattern.compile("(?:\\p{Lu}{1,4}|s|m|c|l|v|mp|kd|sd|fp|opol\\.?|-)\\.?");
  private static final Pattern STANDS_IN =
      Pattern.compile(
          "(?iU)^(?:(?:tj\\.?|tjänstgörande|som)\\s?)?(?:ers(?:\\.|ättare|ätter)?|suppleant|tjänstgör|inträder|i\\s?stället)(?:\\s(?:för|f\\.)|\\s(?=(?-i:\\p{Lu})))\\s*+\\p{L}.*$");
  private static final Pattern STANDS_IN_AFTER =
      Pattern.compile(
          "(?iU)[,\\s]+(?:tj\\.?\\s?|tjänstgörande\\s|som\\s)?(?:ersättare\\sför|ersätter|ers\\.(?:\\sför)?|tjänstgör(?:ande)?\\sför|i\\s?stället\\sför|inträder\\sför|suppleant\\sför|för)\\s(?-i:\\p{Lu})[\\p{L}'"
              + " -]++(?:\\s?\\(\\p{L}{1,4}\\))?");

  private final Set<String> learned;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable String sharedOrganisation;
  private boolean namesOnly;

  private PersonLine(Set<String> learned) {
    this.learned = learned;
  }

  /**
   * @param line columns parted by tabs
   * @param learned organisations that other lines of the document show, lower case
   */
  static List<Entry> read(String line, Set<String> learned) {
    var reader = new PersonLine(learned);
    reader.readLine(line);
    return reader.entries;
  }

  private void readLine(String line) {
    String rest = line;
    Matcher prefix = PREFIX.matcher(line);
    if (prefix.matches()
        && (Organisations.isKnown(prefix.group(1).strip())
            || !Roles.isRole(prefix.group(1).strip()))) {
      sharedOrganisation = prefix.group(1).strip();
      rest = prefix.group(2);
    }
    Matcher stand = STANDS_IN_AFTER.matcher(rest);
    boolean stands = stand.find() && LineParts.of(rest.substring(0, stand.start())).size() < 4;
    if (stands) {
      rest = rest.substring(0, stand.start()) + rest.substring(stand.end());
    }
    List<LineParts.Part> parts = LineParts.of(rest);
    namesOnly = isNamesOnly(parts);
    for (LineParts.Part part : parts) {
      readPart(part);
    }
    if (stands && !entries.isEmpty()) {
      entries.getLast().substitute = true;
    }
    for (Entry entry : entries) {
      if (entry.organisation == null) {
        entry.organisation = sharedOrganisation;
      }
    }
  }

  /** Three names or more on a line and nothing that is an organisation. */
  private boolean isNamesOnly(List<LineParts.Part> parts) {
    int names = 0;
    for (LineParts.Part part : parts) {
      String text = BRACKETS.matcher(part.text()).replaceAll(" ").strip();
      if (part.before() != ',' && part.before() != ' ' && part.before() != '&'
          || Organisations.isKnown(text)
          || learned.contains(text.toLowerCase(Locale.ROOT))) {
        return false;
      }
      names += Names.isName(text) ? 1 : 0;
    }
    return names > 2;
  }

  private void readPart(LineParts.Part part) {
    PresenceParser.Parsed parsed = PresenceParser.parse(part.text());
    var brackets = new ArrayList<String>();
    String text = withoutBrackets(parsed.rest(), brackets);
    Entry current = entries.isEmpty() ? null : entries.getLast();
    if (!text.isEmpty()) {
      if (current == null || startsPerson(part.before(), text, current)) {
        current = person(text);
        entries.add(current);
      } else {
        describe(current, text, part.before());
      }
    }
    if (current != null) {
      current.merge(parsed.presence());
      for (String inner : brackets) {
        describeInBrackets(current, inner);
      }
    }
  }

  private boolean startsPerson(char before, String text, Entry current) {
    if (before == '-'
        || Roles.isRole(text)
        || Organisations.isKnown(text)
        || PARTY.matcher(text).matches()) {
      return false;
    }
    if (before == ';' || before == '&' || namesOnly && before == ',' && Names.isName(text)) {
      return true;
    }
    boolean first = Names.beginsWithFirstName(text) && text.indexOf(' ') > 0;
    if (before == '\t') {
      return first && !learned.contains(text.toLowerCase(Locale.ROOT));
    }
    return first && (Names.isName(text) || Organisations.suffix(text, learned) != null)
        || Names.isName(text) && current.organisation != null
        || Names.isName(text) && current.party != null;
  }

  private Entry person(String text) {
    String rest =
        text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    String role = leadingRole(rest);
    if (role != null) {
      rest = rest.substring(role.length()).strip();
    }
    Integer at = Organisations.suffix(rest, learned);
    Entry entry = new Entry(at == null ? rest : rest.substring(0, at).strip());
    if (at != null) {
      entry.organisation = rest.substring(at);
    }
    if (role != null) {
      entry.addRole(role);
    }
    return entry;
  }

  /** "Kommunchef Anna Berg": words of a title before a name. */
  private static @Nullable String leadingRole(String text) {
    String longest = null;
    int words = 0;
    for (int i = text.indexOf(' '); i > 0 && words < 4; i = text.indexOf(' ', i + 1), words++) {
      String rest = text.substring(i + 1);
      if (Roles.isRole(text.substring(0, i))
          && !Names.beginsWithFirstName(text)
          && !rest.isEmpty()
          && Character.isUpperCase(rest.charAt(0))) {
        longest = text.substring(0, i);
      }
    }
    return longest;
  }

  private static void describe(Entry current, String text, char before) {
    if (Roles.isRole(text)) {
      current.addRole(text);
    } else if (PARTY.matcher(text).matches() && !Organisations.isKnown(text)) {
      current.party = text.replace(".", "");
    } else if (current.organisation == null && Character.isUpperCase(text.charAt(0))) {
      describeOrganisation(current, text, before);
    } else if (current.organisation != null
        && Organisations.isKnown(text)
        && !Organisations.isKnown(current.organisation)) {
      current.addRole(current.organisation);
      current.organisation = text;
    } else {
      current.addRole(text);
    }
  }

  private static void describeOrganisation(Entry current, String text, char before) {
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    if (space > 0
        && Roles.isRole(last)
        && last.length() > 2
        && Organisations.isKnown(text.substring(0, space))) {
      current.organisation = text.substring(0, space);
      current.addRole(last);
      return;
    }
    current.organisation = text;
    if (before == ',' && !Organisations.isKnown(text) && Names.isName(text)) {
      current.doubt = "two names on a line, the second taken for an organisation";
    }
  }

  private static void describeInBrackets(Entry current, String inner) {
    if (inner.isEmpty()) {
      return;
    }
    if (STANDS_IN.matcher(inner).matches()) {
      current.substitute = true;
    } else if (PARTY.matcher(inner).matches() && !Organisations.isKnown(inner)) {
      current.party = inner.replace(".", "");
    } else {
      for (LineParts.Part part : LineParts.of(inner)) {
        if (part.text().matches("(?iU)(?:ej|icke|inte)\\s(?:tjänstgörande|beslutande).*")) {
          current.substitute = true;
        } else {
          describe(current, part.text(), '(');
        }
      }
    }
  }

  private static String withoutBrackets(String text, List<String> inner) {
    Matcher m = BRACKETS.matcher(text);
    while (m.find()) {
      inner.add(m.group(1).strip());
    }
    return m.replaceAll(" ").replaceAll("\\s{2,}", " ").replaceAll("\\s+([,;])", "$1").strip();
  }
}
