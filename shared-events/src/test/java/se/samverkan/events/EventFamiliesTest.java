package se.samverkan.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventFamiliesTest {

  @Test
  void everySealedInterfaceOfTheContractIsAFamily() {
    assertThat(EventClasses.all().stream().filter(type -> type.isInterface() && type.isSealed()))
        .containsExactlyInAnyOrderElementsOf(EventFamilies.ALL);
  }

  @Test
  void everyAnnotatedRecordBelongsToAFamily() {
    assertThat(
            EventClasses.all().stream().filter(type -> type.isAnnotationPresent(EventType.class)))
        .containsExactlyInAnyOrderElementsOf(EventFamilies.eventTypes().toList());
  }

  @Test
  void everyEventIsARecordOfOneFamilyInThePackageOfItsContext() {
    assertThat(EventFamilies.eventTypes()).doesNotHaveDuplicates().allMatch(Class::isRecord);
    assertThat(EventFamilies.ALL)
        .allSatisfy(
            family ->
                assertThat(family.getPermittedSubclasses())
                    .extracting(Class::getPackageName)
                    .containsOnly(family.getPackageName()));
  }
}
