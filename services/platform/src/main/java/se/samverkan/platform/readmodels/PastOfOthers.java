package se.samverkan.platform.readmodels;

import java.util.List;

/** Processors other than those of read models that can be taken through the past. */
@FunctionalInterface
public interface PastOfOthers {

  /** Asked when the server starts, before any processor does. */
  List<PastOfProcessor> all();
}
