package org.newsproof.claim;

import java.util.regex.Pattern;
import org.newsproof.analysis.Token;

/** The result of a match in digits: "2-1", "78:64". */
final class Score {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}[-–:]\\d{1,3}");

    private Score() {}

    static boolean isOne(Token token) {
        return DIGITS.matcher(token.text()).matches();
    }
}
