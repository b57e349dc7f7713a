package se.samverkan.application;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String built = Samverkan.class.getPackage().getImplementationVersion();
    return new String[] {"samverkan " + Objects.requireNonNullElse(built, "(not packaged)")};
  }
}
