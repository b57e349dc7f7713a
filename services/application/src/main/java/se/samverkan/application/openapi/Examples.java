package se.samverkan.application.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The requests of a small story, each to be sent after the ones before it. */
public final class Examples {

  private static final String FILES = "classpath*:openapi/*.yaml";

  private final List<Example> inOrder;

  private Examples(List<Example> inOrder) {
    this.inOrder = List.copyOf(inOrder);
  }

  /** Reads the files of the story in the order of their names. */
  public static Examples ofStory() {
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      List<Example> examples = new ArrayList<>();
      for (Resource file : files) {
        examples.addAll(read(file));
      }
      return new Examples(examples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, in the order in which they are to be sent. */
  public List<Example> inOrder() {
    return inOrder;
  }

  /** The first example of an address. */
  public Optional<Example> of(HttpMethod method, String address) {
    return inOrder.stream()
        .filter(each -> each.method().equals(method) && each.address().equals(address))
        .findFirst();
  }

  private static List<Example> read(Resource file) throws IOException {
    try (InputStream stream = file.getInputStream()) {
      List<Map<String, Object>> entries = yaml().load(stream);
      return entries.stream().map(Example::of).toList();
    }
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(dumping), dumping, options, new Texts());
  }

  /** Dates and times stay the texts that they are in JSON. */
  private static final class Texts extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
      addImplicitResolver(Tag.INT, Pattern.compile("-?[0-9]{1,9}"), "-0123456789");
      addImplicitResolver(Tag.NULL, Pattern.compile("null"), "n");
    }
  }
}
