package se.samverkan.platform.automations;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverkan.platform.readmodels.RunningProcessors;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;

/** Every automation there is: how far it has come, and answering what it could not answer. */
@Component
public final class Automations {

  private final List<String> names;
  private final RunningProcessors processors;

  Automations(ObjectProvider<Automation> automations, RunningProcessors processors) {
    this.names = automations.stream().map(Automation::name).sorted().toList();
    this.processors = processors;
  }

  /** How far each has come, by name. */
  public List<AutomationStatus> status() {
    long head = processors.head();
    return names.stream().map(name -> status(name, head)).toList();
  }

  /**
   * Lets an automation answer its parked events again, stream by stream.
   *
   * @return how many streams are still parked
   * @throws Refusal {@code UNKNOWN_AUTOMATION}, or {@code AUTOMATION_IS_ELSEWHERE} when another
   *     process is at work on it
   */
  public long retryParked(String name) {
    if (!names.contains(name)) {
      throw new Refusal(
          RequestRefusal.UNKNOWN_AUTOMATION,
          "automation",
          "There is no automation " + name + "; there are " + names + ".");
    }
    if (!processors.isHere(name)) {
      throw new Refusal(
          RequestRefusal.AUTOMATION_IS_ELSEWHERE,
          "automation",
          "Another process is at work on the automation " + name + "; ask that one.");
    }
    return processors.retryParked(name);
  }

  private AutomationStatus status(String name, long head) {
    long position = processors.position(name);
    return new AutomationStatus(
        name,
        position,
        Math.max(0, head - position),
        processors.parkedStreams(name),
        processors.isHealthy(name));
  }
}
