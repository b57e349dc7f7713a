package se.samverkan.application.security;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The pages for coming in, in Swedish. */
final class SignInHtml {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="sv">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s – Samverkan</title></head>
      <body><main><h1>%s</h1>
      %s</main></body>
      </html>
      """;

  private SignInHtml() {}

  static String signIn(@Nullable String fault, String csrf) {
    return page(
        "Logga in",
        fault(fault)
            + """
            <form method="post" action="/sign-in">
            <input type="hidden" name="_csrf" value="%s">
            <p><label>Användarnamn <input name="loginName" autocomplete="username" required></label></p>
            <p><label>Lösenord <input type="password" name="password" autocomplete="current-password" required></label></p>
            <p><button>Logga in</button></p>
            </form>
            """
                .formatted(escaped(csrf)));
  }

  static String signedIn(String loginName, String csrf) {
    return page(
        "Inloggad",
        """
        <p>Du är inloggad som %s.</p>
        <form method="post" action="/sign-out">
        <input type="hidden" name="_csrf" value="%s">
        <p><button>Logga ut</button> <button name="everywhere" value="true">Logga ut överallt</button></p>
        </form>
        """
            .formatted(escaped(loginName), escaped(csrf)));
  }

  static String welcome(@Nullable String fault, String link, String csrf) {
    return page(
        "Välj lösenord",
        fault(fault)
            + """
            <form method="post" action="/welcome">
            <input type="hidden" name="_csrf" value="%s">
            <input type="hidden" name="link" value="%s">
            <p><label>Lösenord, minst tolv tecken
            <input type="password" name="password" autocomplete="new-password" minlength="12" required></label></p>
            <p><button>Spara</button></p>
            </form>
            """
                .formatted(escaped(csrf), escaped(link)));
  }

  private static String fault(@Nullable String fault) {
    return fault == null ? "" : "<p role=\"alert\">" + escaped(fault) + "</p>\n";
  }

  private static String page(String title, String content) {
    return PAGE.formatted(title, title, content);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
