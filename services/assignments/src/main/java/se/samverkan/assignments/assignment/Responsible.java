package se.samverkan.assignments.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import se.samverkan.assignments.references.OrganisationId;
import se.samverkan.assignments.references.PersonId;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.platform.texts.PlainText;

/** Who is to do an assignment. */
public sealed interface Responsible {

  /** The same in the form that events carry. */
  Assignee assignee();

  /** Reads the form that events carry: an id, or words for a role. */
  @JsonCreator
  static Responsible of(
      @JsonProperty(value = "kind", required = true) AssigneeKind kind,
      @JsonProperty(value = "reference", required = true) String reference) {
    return switch (kind) {
      case PERSON -> new Person(new PersonId(reference));
      case ORGANISATION -> new Organisation(new OrganisationId(reference));
      case ROLE -> new Role(reference);
    };
  }

  /** A person who is known by id. */
  record Person(PersonId personId) implements Responsible {
    @Override
    public Assignee assignee() {
      return new Assignee(AssigneeKind.PERSON, personId.value());
    }
  }

  /** An organisation that is known by id. */
  record Organisation(OrganisationId organisationId) implements Responsible {
    @Override
    public Assignee assignee() {
      return new Assignee(AssigneeKind.ORGANISATION, organisationId.value());
    }
  }

  /** Whoever holds a role, in the words of the document. */
  record Role(String words) implements Responsible {
    public Role {
      words = PlainText.required("assignees", words, PlainText.LINE);
    }

    @Override
    public Assignee assignee() {
      return new Assignee(AssigneeKind.ROLE, words);
    }
  }
}
