package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.events.meetings.StoredFile;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about its papers. */
class Papers {

  private final Meeting meeting;
  private final Map<String, PaperAttached> attached = new HashMap<>();
  private final Map<String, StoredFile> files = new HashMap<>();

  Papers(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(AttachPaper command) {
    PaperAttached event = command.event();
    PaperAttached before = attached.get(event.paperId());
    if (event.equals(before)) {
      return;
    }
    Rule.require(
        new MeetingIsNotCancelled(meeting.course()),
        new NothingElseIsRecorded(
            before, PapersRefusal.PAPER_ATTACHED_WITH_OTHER_CONTENT, "paperId", "ReplacePaper"));
    if (command.itemId() != null) {
      Rule.require(new ItemIsOnTheAgenda(meeting.agenda(), command.itemId()));
    }
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(PaperAttached event) {
    attached.put(event.paperId(), event);
    files.put(event.paperId(), event.file());
  }

  @CommandHandler
  void handle(ReplacePaper command) {
    require(command.paperId());
    StoredFile now = files.get(command.paperId().value());
    if (now != null && !now.equals(command.file().value())) {
      Happening.record(command.event(now));
    }
  }

  @EventSourcingHandler
  void on(PaperReplaced event) {
    files.put(event.paperId(), event.file());
  }

  @CommandHandler
  void handle(WithdrawPaper command) {
    String paperId = command.paperId().value();
    if (attached.containsKey(paperId) && !files.containsKey(paperId)) {
      return;
    }
    require(command.paperId());
    Happening.record(command.event());
  }

  @EventSourcingHandler
  void on(PaperWithdrawn event) {
    files.remove(event.paperId());
  }

  void require(PaperId paperId) {
    Rule.require(
        new That(
            files.containsKey(paperId.value()),
            PapersRefusal.PAPER_UNKNOWN,
            "paperId",
            "The meeting has no such paper."));
  }
}
