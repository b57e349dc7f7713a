package se.samverkan.reportissues.report;

import java.util.regex.Pattern;
import se.samverkan.events.annualreports.StoredFile;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.reportissues.ReportIssuesRefusal;

/**
 * The stored bytes of a report.
 *
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal digits
 */
public record IssuedFile(String name, String mediaType, int size, String sha256) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public IssuedFile {
    name = PlainText.required("name", name, PlainText.LINE);
    mediaType = PlainText.required("mediaType", mediaType, PlainText.LINE);
    if (size < 1) {
      throw new Refusal(
          ReportIssuesRefusal.REPORT_EMPTY, "size", "An issued report has at least one byte.");
    }
    if (!SHA256.matcher(sha256).matches()) {
      throw new Refusal(
          ReportIssuesRefusal.REPORT_HASH_MALFORMED,
          "sha256",
          "A SHA-256 has 64 lower-case hexadecimal digits.");
    }
  }

  StoredFile value() {
    return new StoredFile(name, mediaType, size, sha256);
  }
}
