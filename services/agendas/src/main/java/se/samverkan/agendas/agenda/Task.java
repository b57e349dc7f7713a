package se.samverkan.agendas.agenda;

import java.util.List;
import se.samverkan.events.assignments.Assignee;

/**
 * Who is to do what, and with whose support.
 *
 * @param support ids, or words that name a role
 * @param explicit given in so many words, rather than undertaken in discussion
 */
public record Task(List<Assignee> assignees, List<String> support, String text, boolean explicit) {
  public Task {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
  }

  Comparison comparedWith(Task now) {
    return new Comparison()
        .of("assignees", references(), now.references())
        .of("support", support, now.support())
        .of("task", text, now.text())
        .of("explicit", explicit, now.explicit());
  }

  private List<String> references() {
    return assignees.stream().map(Assignee::reference).toList();
  }
}
