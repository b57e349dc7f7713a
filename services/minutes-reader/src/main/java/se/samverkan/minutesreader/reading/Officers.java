package se.samverkan.minutesreader.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.head.Head;
import se.samverkan.minutesreader.reading.head.HeadField;
import se.samverkan.minutesreader.reading.head.LabelKind;
import se.samverkan.minutesreader.reading.head.Signatures;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.names.Roles;
import se.samverkan.minutesreader.reading.result.ChairSpan;
import se.samverkan.minutesreader.reading.result.Person;

/** Chair, secretary and adjusters, from wherever the document names them. */
record Officers(
    @Nullable String chair,
    @Nullable String secretary,
    List<String> adjusters,
    List<ChairSpan> chairs) {

  static Officers of(
      Head head,
      List<ChairSpan> listed,
      List<Person> present,
      Signatures signatures,
      List<String> elected) {
    List<String> labelled = named(head, LabelKind.CHAIR);
    String chair =
        !listed.isEmpty()
            ? listed.getFirst().name()
            : !labelled.isEmpty() ? labelled.getFirst() : first(signatures.chairs());
    String secretary = first(named(head, LabelKind.SECRETARY));
    if (secretary == null) {
      secretary = first(signatures.secretaries());
    }
    if (secretary == null) {
      secretary =
          present.stream()
              .filter(p -> p.role() != null && Roles.isSecretary(Objects.requireNonNull(p.role())))
              .map(Person::name)
              .findFirst()
              .orElse(null);
    }
    List<String> adjusters = without(named(head, LabelKind.ADJUSTER), chair);
    if (adjusters.isEmpty()) {
      adjusters = signatures.adjusters();
    }
    if (adjusters.isEmpty()) {
      adjusters = elected;
    }
    return new Officers(
        chair,
        secretary,
        adjusters.stream().distinct().toList(),
        listed.size() > 1 ? listed : List.of());
  }

  private static List<String> without(List<String> names, @Nullable String chair) {
    return names.size() < 2 || chair == null
        ? names
        : names.stream().filter(n -> !n.equals(chair)).toList();
  }

  private static @Nullable String first(List<String> names) {
    return names.isEmpty() ? null : names.getFirst();
  }

  private static List<String> named(Head head, LabelKind kind) {
    var names = new ArrayList<String>();
    for (HeadField field : head.fields()) {
      if (field.kind() != kind) {
        continue;
      }
      for (HeadField.Value value : field.values()) {
        for (String part :
            value
                .tabbed()
                .replaceAll("\\([^)]*\\)|[.…_]{3,}", ",")
                .split("\\s*[,;\\t/]\\s*|\\s(?:och|samt)\\s| [–-] ")) {
          if (Names.isName(part.strip())) {
            names.add(part.strip());
          }
        }
      }
      if (!names.isEmpty() && kind != LabelKind.ADJUSTER) {
        break;
      }
    }
    return names.stream().distinct().toList();
  }
}
