package se.samverkan.minutesreader.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a reading says otherwise than expected. Only keys that the expectation has are compared;
 * lists must have the same length and order, texts may differ in blanks and final punctuation.
 */
final class ReadingDifferences {

  private final List<String> found = new ArrayList<>();

  private ReadingDifferences() {}

  static List<String> between(JsonNode expected, JsonNode read) {
    ReadingDifferences differences = new ReadingDifferences();
    differences.compare("", expected, read);
    return differences.found;
  }

  private void compare(String path, JsonNode expected, JsonNode read) {
    if (expected.isObject() && read.isObject()) {
      for (Map.Entry<String, JsonNode> entry : expected.properties()) {
        compare(path + "/" + entry.getKey(), entry.getValue(), read.path(entry.getKey()));
      }
    } else if (expected.isArray() && read.size() == expected.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "/" + i, expected.get(i), read.get(i));
      }
    } else if (!normal(expected).equals(normal(read))) {
      found.add("%s: expected %s, read %s".formatted(path, expected, read));
    }
  }

  private static String normal(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    String text = node.isString() ? node.stringValue() : node.toString();
    return text.replaceAll("\\s+", " ").replaceAll("[\\s.,;:]+$", "");
  }
}
