package se.samverkan.bodies;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

/** Matches the refusal with a code. */
public final class RefusedWith extends TypeSafeMatcher<Refusal> {

  private final RefusalCode code;

  private RefusedWith(RefusalCode code) {
    this.code = code;
  }

  public static RefusedWith code(RefusalCode code) {
    return new RefusedWith(code);
  }

  @Override
  protected boolean matchesSafely(Refusal refusal) {
    return code.equals(refusal.code());
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("refused with ").appendValue(code);
  }
}
