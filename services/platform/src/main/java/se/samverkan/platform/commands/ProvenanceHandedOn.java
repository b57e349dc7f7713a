package se.samverkan.platform.commands;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.audit.ProvenanceMetaData;

/** Every event says of its command who sent it and why, and names that command as its cause. */
final class ProvenanceHandedOn implements CorrelationDataProvider {

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    Provenance of = ProvenanceMetaData.read(message.getMetaData());
    return ProvenanceMetaData.write(
        new Provenance(
            of.actor(),
            of.role(),
            of.means(),
            of.requestId(),
            message.getIdentifier(),
            of.sourceFile(),
            of.sourceLine()));
  }
}
