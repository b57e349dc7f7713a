package se.samverkan.documents.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** Fails unless the file is archival (PDF/A-2a) and accessible (PDF/UA-1). */
  public static void isArchivalAndAccessible(byte[] pdf) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        assertThat(result.isCompliant())
            .as(() -> flavour + ":\n" + said(result.getTestAssertions()))
            .isTrue();
        assertThat(result.getTotalAssertions()).isPositive();
      }
    }
  }

  private static String said(List<TestAssertion> assertions) {
    return assertions.stream()
        .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
        .limit(20)
        .map(each -> each.getRuleId() + " " + each.getMessage() + " " + each.getLocation())
        .collect(joining("\n"));
  }
}
