package se.samverkan.application.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bodies, their members, and the invented persons who sit in them. */
final class Who {

  static final String GROUP = "body_ledningsgruppen";
  static final String COMMITTEE = "body_samarbetskommitten";
  static final String CLIMATE = "body_klimatnatverket";
  static final String TRAFFIC = "body_trafiknatverket";

  static final String OFFICE = "organisation_kansliet";
  static final String REGION = "organisation_regionen";

  static final String SECRETARY = "person_ylva";
  static final String GUEST_OF_REGION = "person_roar";

  /** The directors in October 2022, by municipality. */
  static final SortedMap<String, String> DIRECTORS =
      new TreeMap<>(
          Map.of(
              "Botkyrka", "Bernt Alsäter",
              "Haninge", "Hanna Bråviken",
              "Huddinge", "Hulda Cedergran",
              "Nykvarn", "Nore Dalhamre",
              "Nynäshamn", "Nanna Ekskär",
              "Salem", "Sixten Flodros",
              "Södertälje", "Stine Granskog",
              "Tyresö", "Torvald Hägerö"));

  private Who() {}

  static List<String> municipalities() {
    return DIRECTORS.keySet().stream().map(Who::organisation).toList();
  }

  static String organisation(String municipality) {
    return "organisation_" + plain(municipality);
  }

  static String director(String municipality) {
    return "person_" + plain(municipality);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('ö', 'o');
  }
}
