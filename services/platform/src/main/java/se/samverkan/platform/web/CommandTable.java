package se.samverkan.platform.web;

import java.util.List;

/** The commands of a module and where each is sent to; a Spring component of the module. */
public interface CommandTable {

  List<CommandRoute> routes();
}
