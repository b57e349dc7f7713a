package se.samverkan.application.documents;

import java.util.List;
import se.samverkan.decisionregister.decisions.ExtractShown;

/** The extracts of a decision that were signed off, the newest first. */
public record IssuedExtracts(List<ExtractShown> items) {
  public IssuedExtracts {
    items = List.copyOf(items);
  }
}
