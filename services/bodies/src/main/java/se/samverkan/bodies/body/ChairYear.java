package se.samverkan.bodies.body;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who chairs a body in a year.
 *
 * @param replaced who chairs instead from a date to the end of the year
 */
record ChairYear(ChairPair elected, TreeMap<LocalDate, ChairPair> replaced) {

  ChairPair inForce(LocalDate date) {
    Map.Entry<LocalDate, ChairPair> entry = replaced.floorEntry(date);
    return entry == null ? elected : entry.getValue();
  }

  ChairPair atTheEnd() {
    return replaced.isEmpty() ? elected : replaced.lastEntry().getValue();
  }

  ChairYear replacedFrom(LocalDate date, ChairPair others) {
    TreeMap<LocalDate, ChairPair> all = new TreeMap<>(replaced.headMap(date));
    all.put(date, others);
    return new ChairYear(elected, all);
  }
}
