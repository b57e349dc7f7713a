package se.samverkan.application.published;

import java.util.List;

/** Published minutes with the decisions of the meeting. */
public record PublishedMinutes(
    PublishedMeeting meeting,
    String content,
    String contentSha256,
    List<PublishedDecision> decisions) {

  public PublishedMinutes {
    decisions = List.copyOf(decisions);
  }
}
