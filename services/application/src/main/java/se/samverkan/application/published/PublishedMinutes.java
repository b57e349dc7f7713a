package se.samverkan.application.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published minutes with the decisions of the meeting, without what the public may not see.
 *
 * @param contentSha256 of the minutes that were adjusted; null where something of them is left out
 * @param corrections since the minutes were adjusted, the first one first
 */
public record PublishedMinutes(
    PublishedMeeting meeting,
    String content,
    @Nullable String contentSha256,
    List<PublishedCorrection> corrections,
    List<PublishedDecision> decisions) {

  public PublishedMinutes {
    corrections = List.copyOf(corrections);
    decisions = List.copyOf(decisions);
  }
}
