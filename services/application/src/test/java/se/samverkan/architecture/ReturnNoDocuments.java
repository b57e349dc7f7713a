package se.samverkan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.springframework.data.mongodb.core.mapping.Document;

/** What is answered, with all that it consists of, is not what the database keeps. */
final class ReturnNoDocuments extends ArchCondition<JavaMethod> {

  ReturnNoDocuments() {
    super("return no documents of the database, and nothing that holds one");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    Set<JavaClass> seen = new HashSet<>();
    Deque<JavaClass> toSee = new ArrayDeque<>(method.getReturnType().getAllInvolvedRawTypes());
    while (!toSee.isEmpty()) {
      JavaClass type = toSee.pop();
      if (!seen.add(type)) {
        continue;
      }
      if (type.isAnnotatedWith(Document.class)) {
        events.add(
            SimpleConditionEvent.violated(
                method, method.getFullName() + " answers with the document " + type.getName()));
      }
      if (type.getPackageName().startsWith(World.REAL.root())) {
        type.getFields().stream()
            .map(field -> field.getType())
            .map(JavaType::getAllInvolvedRawTypes)
            .forEach(toSee::addAll);
      }
    }
  }
}
