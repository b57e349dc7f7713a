package se.samverkan.workplanprogress;

import java.util.List;

/** What was put forward to be in a plan, and how it was ranked. */
public record Wishes(List<Wish> all, List<Ranking> rankings) {
  public Wishes {
    all = List.copyOf(all);
    rankings = List.copyOf(rankings);
  }

  static final Wishes NONE = new Wishes(List.of(), List.of());

  Wishes with(Wish wish) {
    return new Wishes(Parts.with(all, wish), rankings);
  }

  Wishes with(Ranking ranking) {
    return new Wishes(all, Parts.with(rankings, ranking));
  }

  Wishes answered(String id, Answer answer) {
    return new Wishes(Parts.changed(all, id, wish -> wish.with(answer)), rankings);
  }
}
