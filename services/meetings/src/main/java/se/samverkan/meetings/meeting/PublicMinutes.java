package se.samverkan.meetings.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left of minutes without some of their items. The part under an item begins with its
 * heading, and ends with that of another item; where it cannot be told for sure what belongs to an
 * item, nothing is left.
 *
 * @param items those that are left out
 * @param others the other items of the agenda
 * @param secrets texts that may not stand anywhere in what is left
 */
public record PublicMinutes(List<Item> items, List<Item> others, Collection<String> secrets) {

  private static final Pattern MARKDOWN = Pattern.compile("(#{1,6})\\s+(.+?)\\s*");
  private static final Pattern NUMBERED =
      Pattern.compile("(§\\s*)?(\\d+(?:\\.\\d+)*[a-z]?)[.):]?(?:\\s+(.*))?");
  private static final int OF_PLAIN_TEXT = 7;

  /** An item as the agenda has it. */
  public record Item(String number, String title) {}

  /** A line that begins a part; the greater the depth the smaller the part. */
  private record Heading(int depth, @Nullable String number, String title) {}

  public PublicMinutes {
    items = List.copyOf(items);
    others = List.copyOf(others);
    secrets = List.copyOf(secrets);
  }

  /** The text without the items; empty when that cannot be made. */
  public Optional<String> of(String content) {
    List<String> left = new ArrayList<>();
    List<Item> found = new ArrayList<>();
    Heading leftOut = null;
    for (String line : content.split("\n", -1)) {
      Heading heading = heading(line);
      if (heading != null) {
        List<Item> begun = items.stream().filter(each -> begins(heading, each)).toList();
        found.addAll(begun);
        if (!begun.isEmpty()) {
          leftOut = heading;
        } else if (leftOut != null && ends(leftOut, heading)) {
          leftOut = null;
        }
      }
      if (leftOut == null) {
        left.add(line);
      }
    }
    String rest = String.join("\n", left);
    return found.containsAll(items) && holdsNoSecret(rest) ? Optional.of(rest) : Optional.empty();
  }

  private static @Nullable Heading heading(String line) {
    Matcher markdown = MARKDOWN.matcher(line);
    boolean marked = markdown.matches();
    String text = marked ? markdown.group(2) : line.strip();
    int depth = marked ? markdown.group(1).length() : OF_PLAIN_TEXT;
    Matcher numbered = NUMBERED.matcher(text.replace("*", ""));
    if (numbered.matches()) {
      String title = numbered.group(3);
      return new Heading(depth, numbered.group(2), title == null ? "" : title);
    }
    return marked ? new Heading(depth, null, text) : null;
  }

  /** Whether another item begins with the heading, or something greater. */
  private boolean ends(Heading part, Heading heading) {
    return heading.depth() < part.depth()
        || (heading.depth() == part.depth()
            && others.stream()
                .anyMatch(each -> plain(heading.title()).equals(plain(each.title()))));
  }

  private static boolean begins(Heading heading, Item item) {
    String number = heading.number();
    boolean sameNumber =
        number != null && number.equals(item.number().replaceAll("[§\\s]|[.):]$", ""));
    boolean sameTitle = plain(heading.title()).equals(plain(item.title()));
    return heading.depth() == OF_PLAIN_TEXT ? sameNumber && sameTitle : sameNumber || sameTitle;
  }

  private boolean holdsNoSecret(String rest) {
    String plain = plain(rest);
    return secrets.stream().map(PublicMinutes::plain).noneMatch(plain::contains);
  }

  private static String plain(String text) {
    return text.replace("*", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
