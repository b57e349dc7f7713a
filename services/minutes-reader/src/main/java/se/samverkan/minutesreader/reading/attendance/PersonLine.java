package se.samverkan.minutesreader.reading.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.names.Organisations;
import se.samverkan.minutesreader.reading.names.Roles;

/** Reads one line of an attendance list, its columns parted by tabs, into the persons it names. */
final class PersonLine {

  private static final Pattern PREFIX = Pattern.compile("^([^:(]{2,60}):\\s*+(\\S.*)$");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*+)\\)");
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
    if (organisationFirst(parts)) {
      sharedOrganisation = parts.getFirst().text();
      parts = parts.subList(1, parts.size());
    }
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

  /** "Haninge[tab]Anna Berg": the columns the other way round. */
  private static boolean organisationFirst(List<LineParts.Part> parts) {
    return parts.size() > 1
        && parts.get(1).before() == '\t'
        && !(Names.beginsWithFirstName(parts.getFirst().text())
            && parts.getFirst().text().indexOf(' ') > 0)
        && Names.beginsWithFirstName(parts.get(1).text())
        && parts.get(1).text().indexOf(' ') > 0
        && !Roles.isRole(parts.getFirst().text());
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
        Description.describe(current, text, part.before());
      }
    }
    if (current != null) {
      current.merge(parsed.presence());
      for (String inner : brackets) {
        Description.describeInBrackets(current, inner);
      }
    }
  }

  private boolean startsPerson(char before, String text, Entry current) {
    String office = text.indexOf(' ') > 0 ? trailingRole(text) : null;
    return startsNamed(
        before,
        office == null ? text : text.substring(0, text.length() - office.length()).strip(),
        current);
  }

  private boolean startsNamed(char before, String text, Entry current) {
    if (before == '-'
        || Roles.isRole(text)
        || Organisations.isKnown(text)
        || Description.PARTY.matcher(text).matches()) {
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
    String office = trailingRole(rest);
    if (office != null) {
      rest = rest.substring(0, rest.length() - office.length()).strip();
    }
    Integer at = Organisations.suffix(rest, learned);
    Entry entry = new Entry(at == null ? rest : rest.substring(0, at).strip());
    if (at != null) {
      entry.organisation = rest.substring(at);
    }
    if (role != null) {
      entry.addRole(role);
    }
    if (office != null) {
      entry.addRole(office);
    }
    return entry;
  }

  /** "Anna Berg ordförande": words of a title after a name, without a comma. */
  private static @Nullable String trailingRole(String text) {
    int second = text.indexOf(' ', text.indexOf(' ') + 1);
    for (int i = second; i > 0; i = text.indexOf(' ', i + 1)) {
      String rest = text.substring(i + 1);
      if (!rest.isEmpty() && !Character.isUpperCase(rest.charAt(0)) && Roles.isRole(rest)) {
        return rest;
      }
    }
    return null;
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

  private static String withoutBrackets(String text, List<String> inner) {
    Matcher m = BRACKETS.matcher(text);
    while (m.find()) {
      inner.add(m.group(1).strip());
    }
    return m.replaceAll(" ").replaceAll("\\s{2,}", " ").replaceAll("\\s+([,;])", "$1").strip();
  }
}
