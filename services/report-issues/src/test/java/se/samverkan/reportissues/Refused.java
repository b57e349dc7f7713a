package se.samverkan.reportissues;

import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

/** Matches a refusal by its code and the field that it names. */
public final class Refused {

  private Refused() {}

  public static Matcher<Refusal> as(RefusalCode code, String field) {
    return new CustomTypeSafeMatcher<>("refused as " + code.name() + " for " + field) {
      @Override
      protected boolean matchesSafely(Refusal refusal) {
        return refusal.code().equals(code) && field.equals(refusal.field());
      }
    };
  }
}
