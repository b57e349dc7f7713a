package se.samverkan.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Text;

/** Texts in Markdown (CommonMark, with tables). */
public final class Markdown {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private Markdown() {}

  /**
   * The parts of a text.
   *
   * @param lower how many levels below its own a heading comes to stand
   */
  public static List<Block> blocks(String text, int lower) {
    List<Block> blocks = new ArrayList<>();
    within(PARSER.parse(text), lower, blocks);
    return List.copyOf(blocks);
  }

  private static void within(Node parent, int lower, List<Block> blocks) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, lower, blocks);
    }
  }

  private static void block(Node node, int lower, List<Block> blocks) {
    switch (node) {
      case org.commonmark.node.Heading heading ->
          blocks.add(new Heading(heading.getLevel() + lower, Inline.of(heading).words()));
      case org.commonmark.node.Paragraph paragraph ->
          blocks.add(Paragraph.of(Inline.of(paragraph)));
      case BulletList list -> blocks.add(new Bullets(false, items(list)));
      case OrderedList list -> blocks.add(new Bullets(true, items(list)));
      case TableBlock table -> blocks.add(Tables.of(table));
      case FencedCodeBlock code -> blocks.add(Paragraph.of(code.getLiteral().stripTrailing()));
      case IndentedCodeBlock code -> blocks.add(Paragraph.of(code.getLiteral().stripTrailing()));
      case HtmlBlock html -> blocks.add(Paragraph.of(html.getLiteral()));
      default -> within(node, lower, blocks);
    }
  }

  private static List<Bullets.Item> items(ListBlock list) {
    List<Bullets.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        items.add(item(item));
      }
    }
    return items;
  }

  private static Bullets.Item item(Node item) {
    List<Text.Run> runs = new ArrayList<>();
    List<Bullets.Item> below = new ArrayList<>();
    for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof ListBlock list) {
        below.addAll(items(list));
      } else {
        if (!runs.isEmpty()) {
          runs.add(new Text.Run("\n", Text.Style.PLAIN));
        }
        runs.addAll(Inline.of(part).runs());
      }
    }
    return new Bullets.Item(new Text(runs), below);
  }
}
