package se.samverkan.platform.readmodels;

import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size from 1 to {@value #MOST}
 */
public record Paging(int page, int size) {

  /** The largest part that can be asked for. */
  public static final int MOST = 500;

  private static final int USUAL = 50;

  public Paging {
    if (page < 0 || page > Integer.MAX_VALUE / MOST) {
      throw new Refusal(InputRefusal.PAGE_OUT_OF_RANGE, "page", "The page counts from 0.");
    }
    if (size < 1 || size > MOST) {
      throw new Refusal(
          InputRefusal.PAGE_OUT_OF_RANGE, "size", "A page has 1 to " + MOST + " items.");
    }
  }

  /** The part that two query parameters ask for; the first 50 items when they are missing. */
  public static Paging of(@Nullable Integer page, @Nullable Integer size) {
    return new Paging(page == null ? 0 : page, size == null ? USUAL : size);
  }

  /** How many items come before this part. */
  public long skipped() {
    return (long) page * size;
  }
}
