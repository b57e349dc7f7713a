package se.samverkan.application.published;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** What anybody may ask. */
@RestController
@RequestMapping("/api/published/meetings")
@WhereSignInIsOn
class PublishedController {

  private final PublishedMeetings meetings;

  PublishedController(PublishedMeetings meetings) {
    this.meetings = meetings;
  }

  @GetMapping
  Mono<Page<PublishedMeeting>> meetings(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return meetings.page(Paging.of(page, size));
  }

  @GetMapping("/{meetingId}")
  Mono<PublishedMinutes> minutes(@PathVariable String meetingId) {
    return meetings.minutes(meetingId);
  }
}
