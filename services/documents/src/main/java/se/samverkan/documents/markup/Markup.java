package se.samverkan.documents.markup;

/** Markup as it is put together, well-formed as its callers close what they open. */
public final class Markup {

  private final StringBuilder written = new StringBuilder();

  public Markup raw(String markup) {
    written.append(markup);
    return this;
  }

  public Markup text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        default -> written.append(c);
      }
    }
    return this;
  }

  public Markup element(String tag, String words) {
    return raw("<" + tag + ">").text(words).raw("</" + tag + ">\n");
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
