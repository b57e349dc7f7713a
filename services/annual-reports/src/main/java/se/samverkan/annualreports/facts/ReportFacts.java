package se.samverkan.annualreports.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.annualreports.ReportSection;

/**
 * What was said of the report of a body for a year, and the versions that were issued.
 *
 * @param comments at most one per section, in the order of the sections
 * @param versions in their order
 */
@Document("annual-report-issues")
@CompoundIndex(def = "{'bodyId': 1, 'year': 1}")
public record ReportFacts(
    String id, String bodyId, int year, List<Comment> comments, List<Version> versions) {
  public ReportFacts {
    comments = List.copyOf(comments);
    versions = List.copyOf(versions);
  }

  /** What somebody says of a section. */
  public record Comment(ReportSection section, String text) {}

  /**
   * An issued report.
   *
   * @param recordedAt when; a report asked for as known at this moment says the same
   * @param size in bytes
   * @param issuedBy who issued it
   */
  public record Version(
      int version,
      LocalDate issuedOn,
      Instant recordedAt,
      String issuedBy,
      String name,
      String mediaType,
      int size,
      String sha256) {}

  ReportFacts commented(ReportSection section, @Nullable String text) {
    return new ReportFacts(
        id,
        bodyId,
        year,
        Stream.concat(
                comments.stream().filter(comment -> comment.section() != section),
                Stream.ofNullable(text).map(said -> new Comment(section, said)))
            .sorted(Comparator.comparing(Comment::section))
            .toList(),
        versions);
  }

  ReportFacts issued(Version version) {
    return new ReportFacts(
        id,
        bodyId,
        year,
        comments,
        Stream.concat(
                versions.stream().filter(other -> other.version() != version.version()),
                Stream.of(version))
            .sorted(Comparator.comparingInt(Version::version))
            .toList());
  }
}
