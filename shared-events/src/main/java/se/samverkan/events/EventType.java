package se.samverkan.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is stored; both stay when the class moves or is
 * renamed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

  /** Context and fact, for example {@code meetings.MeetingCalled}. */
  String name();

  /** Counts up from 1 when the stored form changes. */
  int revision();

  /** How each earlier revision reads in the one after it: the first is for revision 1. */
  Class<? extends NextRevision>[] earlier() default {};
}
