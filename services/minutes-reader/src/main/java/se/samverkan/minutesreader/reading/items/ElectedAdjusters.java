package se.samverkan.minutesreader.reading.items;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.names.Names;

/** The adjusters that an item says were elected. */
public final class ElectedAdjusters {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?U)(?<who>\\p{Lu}[^.;:]{2,140}?)\\s(?:utse(?:s|ddes|tts)?|utsågs|välj(?:s|es)|valdes|väljes|åtar"
              + " sig|får i"
              + " uppdrag)\\b[^.;:]{0,60}?\\b(?:juster\\p{L}*|protokollsjuster\\p{L}*|protokolljuster\\p{L}*)");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?U)(?:[Tt]ill\\s(?:proto\\p{L}+)?juster\\p{L}*|[Aa]tt\\s(?:jämte\\s\\p{L}+\\s)?justera(?:\\s\\p{L}+){0,3}?|[Jj]usterare|[Uu]tse(?:r)?|[Uu]tsåg|[Vv]älj(?:er|a)|[Vv]alde)\\s(?:(?:utse(?:s|ddes)?|utsågs|valdes|väljs|är|blev)\\s)?(?<who>\\p{Lu}[^.;:]{2,120}?)(?=$|[.;]|\\s(?:till|att|som|för)\\b)");

  private ElectedAdjusters() {}

  public static List<String> in(List<Item> items) {
    for (Item item : items) {
      for (Section section : item.sections()) {
        for (Paragraph paragraph : section.paragraphs()) {
          List<String> found =
              paragraph.text().toLowerCase(java.util.Locale.ROOT).contains("juster")
                      || item.heading()
                          .title()
                          .toLowerCase(java.util.Locale.ROOT)
                          .contains("juster")
                  ? in(paragraph.text())
                  : List.of();
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private static List<String> in(String text) {
    if (text.length() > 600) {
      return List.of();
    }
    for (Pattern pattern : List.of(BEFORE, AFTER)) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        List<String> names = names(m.group("who"));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static List<String> names(String text) {
    var result = new ArrayList<String>();
    for (String part :
        text.replaceAll("\\s?\\([^)]*\\)", "").split("\\s*,\\s*|\\s(?:och|samt|jämte)\\s")) {
      String name =
          part.strip()
              .replaceFirst(
                  "^(?:Mötet|Nämnden|Styrelsen|Ordföranden?|Styrgruppen|Gruppen)\\s(?:utser|väljer|utsåg|valde)\\s",
                  "");
      if (Names.isName(name)) {
        result.add(name);
      }
    }
    return result;
  }
}
