package se.samverkan.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import se.samverkan.documents.Samples;
import se.samverkan.documents.docx.Docx;

/** Writes documents in a process of its own, far from here and in another language. */
final class InAnotherProcess {

  private InAnotherProcess() {}

  /** The hashes of a sample as PDF and as DOCX. */
  static List<String> hashes() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Pacific/Auckland",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                InAnotherProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().toList();
  }

  /** Prints the hashes. */
  public static void main(String[] args) throws Exception {
    System.out.println(PdfTest.hash(Pdf.of(Samples.withEverything())));
    System.out.println(PdfTest.hash(Docx.of(Samples.withEverything())));
  }
}
