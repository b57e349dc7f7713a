package se.samverkan.minutesreader.reading.attendance;

import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.names.Organisations;
import se.samverkan.minutesreader.reading.names.Roles;

/** What stands beside a name: an organisation, a party, a title, for whom somebody stands in. */
final class Description {

  static final Pattern PARTY =
      Pattern.compile("(?:\\p{Lu}{1,4}|s|m|c|l|v|mp|kd|sd|fp|opol\\.?|-)\\.?");
  private static final Pattern STANDS_IN =
      Pattern.compile(
          "(?iU)^(?:(?:tj\\.?|tjänstgörande|som)\\s?)?(?:ers(?:\\.|ättare|ätter)?|suppleant|tjänstgör|inträder|i\\s?stället)(?:\\s(?:för|f\\.)|\\s(?=(?-i:\\p{Lu})))\\s*+\\p{L}.*$");

  private Description() {}

  static void describe(Entry current, String text, char before) {
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

  static void describeInBrackets(Entry current, String inner) {
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
}
