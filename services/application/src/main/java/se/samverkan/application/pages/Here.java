package se.samverkan.application.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.samverkan.platform.moments.AskedMoment;

/** The address of the page that is asked for, from which links to its neighbours are made. */
record Here(URI address) {

  public String path() {
    return address.getPath();
  }

  /** Whether the page is the one at the path, or lies under it. */
  public boolean isUnder(String path) {
    return path().equals(path) || path().startsWith(path + "/");
  }

  /** The same page with a parameter changed; the part of a list begins anew unless it is that. */
  public String with(String name, @Nullable Object value) {
    UriComponentsBuilder changed = builder().replaceQueryParam("after");
    if (!name.equals("page") && !name.equals(ReaderLanguage.NAME)) {
      changed.replaceQueryParam("page");
    }
    if (value == null) {
      changed.replaceQueryParam(name);
    } else {
      changed.replaceQueryParam(name, value);
    }
    return changed.build().toUriString();
  }

  /** The moment that the page is asked for; null when it is asked for now. */
  public @Nullable String knownOn() {
    String asked = builder().build().getQueryParams().getFirst(AskedMoment.PARAMETER);
    return asked == null || asked.isEmpty()
        ? null
        : UriUtils.decode(asked, StandardCharsets.UTF_8).replace('T', ' ');
  }

  /** The query of the address, with its question mark; empty when there is none. */
  public String query() {
    String query = builder().replaceQueryParam("after").build().getQuery();
    return query == null || query.isEmpty() ? "" : "?" + query;
  }

  private UriComponentsBuilder builder() {
    return UriComponentsBuilder.fromPath(address.getRawPath()).query(address.getRawQuery());
  }
}
