package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

/** The minutes of a meeting, from the proposal to the published ones. */
final class Minutes {

  private Minutes() {}

  static void published(
      Rest rest, String meeting, String draftedOn, String adjusterId, String publishedOn) {
    String content = rest.get(meeting + "/minutes/proposal").path("content").asString();
    assertThat(content).isNotBlank();
    rest.post(
        meeting + "/minutes", "content", content, "draftedOn", draftedOn, "profile", "INFORMAL");
    String sha256 = rest.get(meeting + "/minutes").path("current").path("contentSha256").asString();
    rest.post(
        meeting + "/minutes/approvals",
        "adjusterId",
        adjusterId,
        "contentSha256",
        sha256,
        "approvedOn",
        publishedOn);
    rest.post(meeting + "/minutes/publish", "publishedOn", publishedOn);
    assertThat(rest.get(meeting + "/minutes").path("publishedOn").asString())
        .isEqualTo(publishedOn);
  }
}
