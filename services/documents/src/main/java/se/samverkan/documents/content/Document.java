package se.samverkan.documents.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A document.
 *
 * @param language of its text
 * @param title its heading of the first level, and its name where files are listed
 * @param sender who sends it; stands above the title, and on every further page
 * @param date the day whose data it shows: it is what the file says of when it was made, so that
 *     the same data make the same bytes
 * @param pageWords the words before the number of a page, as {@code Sida}
 */
public record Document(
    Locale language,
    String title,
    String sender,
    LocalDate date,
    String pageWords,
    List<Block> blocks) {

  public Document {
    title = Text.clean(title);
    sender = Text.clean(sender);
    blocks = Levels.withoutGaps(blocks);
  }
}
