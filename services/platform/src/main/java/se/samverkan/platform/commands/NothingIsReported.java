package se.samverkan.platform.commands;

import org.axonframework.updates.configuration.UsagePropertyProvider;

/** The framework reports the use of its libraries to its maker unless it is told not to. */
final class NothingIsReported implements UsagePropertyProvider {

  @Override
  public Boolean getDisabled() {
    return true;
  }

  @Override
  public String getUrl() {
    return "";
  }

  @Override
  public int priority() {
    return Integer.MAX_VALUE;
  }
}
