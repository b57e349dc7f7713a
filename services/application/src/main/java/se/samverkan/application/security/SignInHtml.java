package se.samverkan.application.security;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The pages for coming in. */
record SignInHtml(SignInWords words, @Nullable String fault) {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%1$s">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%2$s – Samverkan</title>
        <link rel="icon" href="/pages/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/pages/samverkan.css">
      </head>
      <body>
      <header class="top"><a class="brand" href="/">Samverkan</a>
      <p class="aside"><a href="?lang=%3$s" lang="%3$s" hreflang="%3$s">%4$s</a></p></header>
      <main id="main"><h1>%2$s</h1>
      %5$s%6$s</main>
      </body>
      </html>
      """;

  /** By name and password, or by the provider where there is one. */
  String signIn(String csrf, boolean provider) {
    return page(
        "signIn",
        """
        <form method="post" action="/sign-in">
        <input type="hidden" name="_csrf" value="%s">
        <div class="field"><label for="loginName">%s</label>
        <input id="loginName" name="loginName" autocomplete="username" autocapitalize="none" required></div>
        <div class="field"><label for="password">%s</label>
        <input id="password" type="password" name="password" autocomplete="current-password" required></div>
        <p><button>%s</button></p>
        </form>
        """
                .formatted(escaped(csrf), say("loginName"), say("password"), say("signIn"))
            + (provider ? link(Provider.START, "byProvider") : ""));
  }

  String signedIn(String loginName, String csrf) {
    return page(
        "signedIn",
        """
        <p>%s %s.</p>
        %s<form method="post" action="/sign-out">
        <input type="hidden" name="_csrf" value="%s">
        <p><button>%s</button> <button class="second" name="everywhere" value="true">%s</button></p>
        </form>
        """
            .formatted(
                say("signedInAs"),
                escaped(loginName),
                link("/", "start"),
                escaped(csrf),
                say("signOut"),
                say("signOutEverywhere")));
  }

  String welcome(String link, String csrf) {
    return page(
        "welcome",
        """
        <form method="post" action="/welcome">
        <input type="hidden" name="_csrf" value="%s">
        <input type="hidden" name="link" value="%s">
        <div class="field"><label for="password">%s</label>
        <input id="password" type="password" name="password" autocomplete="new-password" minlength="12" required></div>
        <p><button>%s</button></p>
        </form>
        """
            .formatted(escaped(csrf), escaped(link), say("newPassword"), say("save")));
  }

  /** For whom the provider is to vouch. */
  String bind(String link) {
    return page(
        "bind",
        "<p>" + say("bindHow") + "</p>\n" + link("/welcome/" + link + "/provider", "byProvider"));
  }

  String refused() {
    return page("refused", link("/sign-in", "signIn"));
  }

  private String page(String title, String content) {
    String alert =
        fault == null
            ? ""
            : "<p class=\"fault\" role=\"alert\">" + escaped(words.refusal(fault)) + "</p>\n";
    return PAGE.formatted(
        words.language(), say(title), say("otherLanguage"), say("inOther"), alert, content);
  }

  private String link(String address, String text) {
    return "<p><a href=\"%s\">%s</a></p>\n".formatted(escaped(address), say(text));
  }

  private String say(String key) {
    return escaped(words.say(key));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
