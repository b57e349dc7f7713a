import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Component;

/**
 * Writes down which classes below a package are components, in the form that Spring reads instead
 * of looking through every class at each start. Run by the build on the class path of the
 * application.
 */
final class ListComponents {

  private static final String STEREOTYPE = "=" + Component.class.getName();

  private ListComponents() {}

  /**
   * Writes the file.
   *
   * @param args the package; the folder of classes that gets {@code META-INF/spring.components}
   * @throws IOException when it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1], "META-INF", "spring.components");
    Files.createDirectories(file.getParent());
    // One of an earlier build would be believed.
    Files.deleteIfExists(file);
    List<String> components = components(args[0]).map(name -> name + STEREOTYPE).sorted().toList();
    if (components.isEmpty()) {
      throw new IllegalStateException("No components below " + args[0]);
    }
    Files.write(file, components);
  }

  private static Stream<String> components(String below) {
    return new Unconditionally()
        .findCandidateComponents(below).stream().map(BeanDefinition::getBeanClassName);
  }

  /** Also what depends on settings, which are known at the start only. */
  private static final class Unconditionally extends ClassPathScanningCandidateComponentProvider {

    Unconditionally() {
      super(true);
    }

    @Override
    protected boolean isCandidateComponent(MetadataReader type) {
      return type.getAnnotationMetadata().isAnnotated(Component.class.getName());
    }
  }
}
