package se.samverkan.documents.docx;

/** What stands before the lines of lists. */
final class Numbering {

  /** The list that has bullets; numbered lists follow, each with a number of its own. */
  static final int BULLETS = 1;

  /** Lists within lists are set in so often; deeper ones stand below the deepest. */
  static final int LEVELS = 4;

  private Numbering() {}

  static String of(int numberedLists) {
    StringBuilder xml = new StringBuilder(Frame.XML);
    xml.append("<w:numbering").append(Frame.NAMESPACES).append('>');
    xml.append(look(0, "bullet", "\u2022")).append(look(1, "decimal", "%1."));
    xml.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (int i = 1; i <= numberedLists; i++) {
      xml.append("<w:num w:numId=\"")
          .append(BULLETS + i)
          .append("\"><w:abstractNumId w:val=\"1\"/>");
      xml.append(
          "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }

  private static String look(int id, String format, String mark) {
    StringBuilder xml = new StringBuilder();
    xml.append("<w:abstractNum w:abstractNumId=\"").append(id);
    xml.append("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
    for (int level = 0; level < LEVELS; level++) {
      boolean numbered = level == 0 && format.equals("decimal");
      xml.append("<w:lvl w:ilvl=\"")
          .append(level)
          .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
      xml.append(numbered ? "decimal" : "bullet").append("\"/><w:lvlText w:val=\"");
      xml.append(numbered ? mark : "\u2022")
          .append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"");
      xml.append(360 * (level + 1)).append("\" w:hanging=\"360\"/></w:pPr></w:lvl>");
    }
    return xml.append("</w:abstractNum>").toString();
  }
}
