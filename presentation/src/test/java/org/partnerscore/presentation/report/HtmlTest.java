package org.partnerscore.presentation.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void what_is_text_is_never_markup() {
        assertThat(new Html().element("p", "<script>\"A\" & 'B'</script>").toString())
                .isEqualTo("<p>&lt;script&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/script&gt;</p>\n");
    }

    @Test
    void control_characters_become_spaces() {
        assertThat(Html.escaped("a\u0000b\nc")).isEqualTo("a b c");
    }
}
