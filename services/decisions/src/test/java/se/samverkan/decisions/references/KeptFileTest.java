package se.samverkan.decisions.references;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.decisions.StoredFile;
import se.samverkan.platform.refusals.Refusal;

class KeptFileTest {

  private static final String SHA_256 = "0f".repeat(32);
  private static final String PDF = "application/pdf";

  @Test
  void anEventHoldsWhatIsKnownOfTheFile() {
    assertThat(new KeptFile("svar.pdf", PDF, 10, SHA_256).stored())
        .isEqualTo(new StoredFile("svar.pdf", PDF, 10, SHA_256));
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneThatSomeFileMeets(FileRefusal code) {
    assertThatThrownBy(
            () -> {
              switch (code) {
                case FILE_NAME_HAS_A_SLASH -> new KeptFile("../svar.pdf", PDF, 10, SHA_256);
                case FILE_TYPE_NOT_ALLOWED ->
                    new KeptFile("svar.exe", "application/x-msdownload", 10, SHA_256);
                case FILE_EMPTY -> new KeptFile("svar.pdf", PDF, 0, SHA_256);
                case FILE_HASH_MALFORMED -> new KeptFile("svar.pdf", PDF, 10, "0F".repeat(32));
              }
            })
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
