package se.samverkan.platform.readmodels;

import java.util.BitSet;
import java.util.List;

/**
 * Which documents of a collection may be stored, where nobody else adds any: what is not among them
 * is missing, and the database need not be asked. A few that are missing it takes for stored ones.
 */
final class IdsStored {

  /** Four in a thousand that are missing are taken for stored ones when there is no room left. */
  private static final int BITS_OF_AN_ID = 32;

  private static final int SMALLEST = 1 << 12;
  private static final int GOLDEN_RATIO = 0x9E3779B9;
  private static final int ANOTHER_RATIO = 0x85EBCA6B;

  private final int room;
  private final int mask;
  private final BitSet bits;
  private int added;

  /** Of those, with room for as many more. */
  IdsStored(List<String> ids) {
    this.room = Integer.highestOneBit(Math.max(SMALLEST, ids.size())) << 2;
    this.mask = room * BITS_OF_AN_ID - 1;
    this.bits = new BitSet();
    ids.forEach(this::add);
  }

  void add(String id) {
    bits.set(bit(id, GOLDEN_RATIO));
    bits.set(bit(id, ANOTHER_RATIO));
    added++;
  }

  boolean mayHave(String id) {
    return bits.get(bit(id, GOLDEN_RATIO)) && bits.get(bit(id, ANOTHER_RATIO));
  }

  /** Whether it answers worse with each one that is added, so that they are better learned anew. */
  boolean isFull() {
    return added > room;
  }

  private int bit(String id, int factor) {
    int hash = id.hashCode() * factor;
    return (hash ^ hash >>> Short.SIZE) & mask;
  }
}
