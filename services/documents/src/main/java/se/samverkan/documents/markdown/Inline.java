package se.samverkan.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import se.samverkan.documents.content.Text;
import se.samverkan.documents.content.Text.Style;

/** The words below a node, with what stands out among them. */
final class Inline {

  private final List<Text.Run> runs = new ArrayList<>();

  private Inline() {}

  static Text of(Node node) {
    Inline inline = new Inline();
    inline.children(node, Style.PLAIN);
    return new Text(inline.runs);
  }

  private void children(Node parent, Style style) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node, style);
    }
  }

  private void read(Node node, Style style) {
    switch (node) {
      case org.commonmark.node.Text text -> add(text.getLiteral(), style);
      case Code code -> add(code.getLiteral(), style);
      case HtmlInline html -> add(html.getLiteral(), style);
      case HtmlBlock html -> add(html.getLiteral(), style);
      case SoftLineBreak _ -> add(" ", style);
      case HardLineBreak _ -> add("\n", style);
      case StrongEmphasis strong -> children(strong, Style.STRONG);
      case Emphasis emphasis ->
          children(emphasis, style == Style.STRONG ? style : Style.EMPHASISED);
      default -> children(node, style);
    }
  }

  private void add(String words, Style style) {
    if (!words.isEmpty()) {
      runs.add(new Text.Run(words, style));
    }
  }
}
