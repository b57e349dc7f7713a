package se.samverkan.agendas.bodies;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;

/** A body with all who have ever been its members and sat in it for them. */
@Document("bodies")
public record Body(
    String id,
    String name,
    BodyKind kind,
    BodyProfile profile,
    List<Membership> memberships,
    List<Term> terms) {
  public Body {
    memberships = List.copyOf(memberships);
    terms = List.copyOf(terms);
  }

  Body called(String newName) {
    return new Body(id, newName, kind, profile, memberships, terms);
  }

  Body following(BodyProfile newProfile) {
    return new Body(id, name, kind, newProfile, memberships, terms);
  }

  Body admitting(Membership membership) {
    return new Body(id, name, kind, profile, with(memberships, membership), terms);
  }

  Body memberships(UnaryOperator<Membership> change) {
    return new Body(id, name, kind, profile, memberships.stream().map(change).toList(), terms);
  }

  Body appointing(Term term) {
    return new Body(id, name, kind, profile, memberships, with(terms, term));
  }

  Body terms(UnaryOperator<Term> change) {
    return new Body(id, name, kind, profile, memberships, terms.stream().map(change).toList());
  }

  private static <T> List<T> with(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
