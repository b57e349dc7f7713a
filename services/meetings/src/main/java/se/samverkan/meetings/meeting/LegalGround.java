package se.samverkan.meetings.meeting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** The provision by which something is confidential, as {@code OSL 21 kap. 7 §}. */
record LegalGround(String text) implements Rule {

  private static final Pattern PROVISION =
      Pattern.compile("\\p{L}.*\\b\\d+ ?[a-z]? kap\\. ?\\d+ ?[a-z]? ?§.*");

  static String required(@Nullable String text) {
    LegalGround ground = new LegalGround(PlainText.required("legalGround", text, PlainText.LINE));
    Rule.require(ground);
    return ground.text();
  }

  @Override
  public boolean holds() {
    return PROVISION.matcher(text).matches();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ConfidentialityRefusal.LEGAL_GROUND_UNCLEAR,
        "legalGround",
        "The ground names law, chapter and section, as OSL 21 kap. 7 §.");
  }
}
