import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.jdbc.testkit.javadsl.SchemaUtils;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/**
 * An event per command with persistent actors: each command goes to an actor of its own, which
 * looks for its past, persists the event, answers when it is durable, and ends.
 *
 * <p>{@code java -Dbench.address=jdbc:postgresql://host:port/database -cp 'lib/*:.'
 * PekkoCommands.java CLIENTS SECONDS} prints the commands per second after as long a warm-up.
 */
public final class PekkoCommands {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TEXT =
      "Att godkänna förslaget till fördelning av kostnader. Underlaget skickas ut före nästa möte.";

  private PekkoCommands() {}

  /** The event, with what the product's own has in it. */
  public record DecisionRecorded(
      String decisionId,
      String bodyId,
      String meetingId,
      String itemId,
      String itemNumber,
      String text,
      String outcome,
      String decidedOn,
      Map<String, String> provenance) {}

  private record RecordDecision(String decisionId, ActorRef<Done> replyTo) {}

  private record Decision(boolean recorded) {}

  private static final class DecisionActor
      extends EventSourcedBehavior<RecordDecision, DecisionRecorded, Decision> {

    DecisionActor(String decisionId) {
      super(PersistenceId.of("Decision", decisionId));
    }

    @Override
    public Decision emptyState() {
      return new Decision(false);
    }

    @Override
    public CommandHandler<RecordDecision, DecisionRecorded, Decision> commandHandler() {
      return newCommandHandlerBuilder()
          .forAnyState()
          .onCommand(RecordDecision.class, this::recorded)
          .build();
    }

    private Effect<DecisionRecorded, Decision> recorded(Decision state, RecordDecision command) {
      if (state.recorded()) {
        return Effect().none().thenStop().thenReply(command.replyTo(), kept -> Done.done());
      }
      return Effect()
          .persist(event(command.decisionId()))
          .thenStop()
          .thenReply(command.replyTo(), kept -> Done.done());
    }

    @Override
    public EventHandler<Decision, DecisionRecorded> eventHandler() {
      return newEventHandlerBuilder()
          .forAnyState()
          .onAnyEvent((state, event) -> new Decision(true));
    }

    private static DecisionRecorded event(String decisionId) {
      return new DecisionRecorded(
          decisionId,
          "body_bench-0",
          "meeting_bench",
          "item_bench",
          "1",
          TEXT,
          "APPROVED",
          "2026-01-15",
          Map.of("actor", "bench", "role", "secretary", "means", "api"));
    }
  }

  public static void main(String... arguments) throws Exception {
    int clients = Integer.parseInt(arguments[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
    ActorSystem<RecordDecision> system = ActorSystem.create(decisions(), "bench");
    SchemaUtils.createIfNotExists(Adapter.toClassic(system)).toCompletableFuture().join();
    load(system, clients, time);
    System.out.println(load(system, clients, time));
    system.terminate();
  }

  private static Behavior<RecordDecision> decisions() {
    return Behaviors.receive(
        (context, command) -> {
          context
              .spawn(new DecisionActor(command.decisionId()), command.decisionId())
              .tell(command);
          return Behaviors.same();
        });
  }

  private static double load(ActorSystem<RecordDecision> system, int clients, Duration time)
      throws Exception {
    long start = System.nanoTime();
    long done = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> all = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        all.add(threads.submit(() -> repeat(system, start + time.toNanos())));
      }
      for (Future<Long> one : all) {
        done += one.get();
      }
    }
    return done / ((System.nanoTime() - start) / 1e9);
  }

  private static long repeat(ActorSystem<RecordDecision> system, long end) {
    long done = 0;
    while (System.nanoTime() < end) {
      String id = "decision_bench-" + UUID.randomUUID();
      AskPattern.<RecordDecision, Done>ask(
              system, replyTo -> new RecordDecision(id, replyTo), PATIENCE, system.scheduler())
          .toCompletableFuture()
          .join();
      done++;
    }
    return done;
  }
}
