package org.partnerscore.server.page;

import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.page.PageVoice;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page.
 *
 * @param voice speaks the reader's language
 * @param title title of the page
 * @param assets where style and scripts are
 * @param home what the page is called where one begins
 * @param otherLanguage this page in the other language
 * @param otherLanguageId id of that language
 * @param footer what the page comes from; empty if from nothing published
 * @param logOut what a request to log out must carry; null where one did not log in
 */
public record Frame(
        PageVoice voice,
        String title,
        Assets assets,
        String home,
        String otherLanguage,
        String otherLanguageId,
        String footer,
        @Nullable CsrfToken logOut) {
    /** A text of the catalogue. */
    public String say(String key) {
        return voice.say(key);
    }
}
