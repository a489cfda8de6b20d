package org.newsledger.read;

/**
 * The two parts of a text file.
 *
 * <p>The first line is the title if it is not blank, has at most {@value #LONGEST_TITLE} code
 * points, the next line is blank, and anything follows; the text is what follows the blank lines,
 * unchanged. Otherwise there is no title, and the text is everything. Lines end in {@code \n},
 * {@code \r\n} or {@code \r}.
 *
 * @param title without its line end, may be empty
 */
record TitledText(String title, String text) {

  private static final int LONGEST_TITLE = 200;

  static TitledText of(String whole) {
    int titleEnd = lineEnd(whole, 0);
    int second = nextLine(whole, titleEnd);
    int body = second;
    while (body < whole.length() && isBlank(whole, body, lineEnd(whole, body))) {
      body = nextLine(whole, lineEnd(whole, body));
    }
    boolean titled =
        body > second
            && body < whole.length()
            && !isBlank(whole, 0, titleEnd)
            && whole.codePointCount(0, titleEnd) <= LONGEST_TITLE;
    return titled
        ? new TitledText(whole.substring(0, titleEnd), whole.substring(body))
        : new TitledText("", whole);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int nextLine(String text, int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length());
  }

  private static boolean isBlank(String text, int start, int end) {
    return text.substring(start, end).isBlank();
  }
}
