package se.samverkan.application.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samverkan.application.SamverkanApplication;

/** Runs the server until it is stopped. */
@Command(name = "serve", description = "Starts the server and runs until it is stopped.")
public final class Serve implements Callable<Integer> {

  @Mixin private Listening listening = new Listening();

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on: 127.0.0.1, this machine only, unless SAMVERKAN_ADDRESS says"
              + " otherwise.")
  private @Nullable String address;

  @Override
  public Integer call() throws InterruptedException {
    List<String> settings = new ArrayList<>(listening.settings());
    if (address != null) {
      settings.add("--server.address=" + address);
    }
    awaitStop(SamverkanApplication.start(settings.toArray(String[]::new)));
    return ExitCode.OK;
  }

  /** Returns when the application has been stopped, as by Ctrl-C. */
  static void awaitStop(ConfigurableApplicationContext application) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    application.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            stopped.countDown();
          }
        });
    if (application.isActive()) {
      stopped.await();
    }
  }
}
