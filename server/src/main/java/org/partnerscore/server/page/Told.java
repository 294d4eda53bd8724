package org.partnerscore.server.page;

import java.util.List;
import java.util.Map;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.page.PageVoice;

/**
 * A page that says what a report of the command says.
 *
 * @param title its title
 * @param links where there is more
 * @param blocks what it says
 * @param rest how much more there is; empty if it is all there
 */
public record Told(String title, List<Link> links, List<Block> blocks, String rest) {
    /** More parts than this make a page that nobody reads; the API has them all. */
    private static final int MOST = 1000;

    public Told {
        links = List.copyOf(links);
        blocks = List.copyOf(blocks);
    }

    /** A link, to a page or to a file. */
    public record Link(String text, String address, boolean download) {}

    static Told of(PageVoice voice, String title, List<Link> links, List<Block> blocks) {
        int shown = Math.min(MOST, blocks.size());
        return new Told(
                title,
                links,
                blocks.subList(0, shown),
                shown == blocks.size()
                        ? ""
                        : voice.say(
                                "problems.rest",
                                Map.of("number", voice.notation().number(blocks.size() - shown))));
    }
}
