package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.route.RouteRequest;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.page.RoutePage;
import org.partnerscore.presentation.page.WhatIfForm;
import org.partnerscore.presentation.page.WhatIfPage;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.Asked;
import org.partnerscore.server.request.Foresight;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.server.request.ScenarioShelf;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.scenario.KeptScenario;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pages of what a score would be, and of the ways to a better one. Each address holds all that was asked, to be shared. */
@RestController
public final class ForesightPages {
    /** Begins the name of what a control adds. */
    private static final String ADD = "add ";

    private final Pages pages;
    private final Foresight foresight;
    private final ScenarioShelf shelf;

    public ForesightPages(Pages pages, Foresight foresight, ScenarioShelf shelf) {
        this.shelf = shelf;
        this.pages = pages;
        this.foresight = foresight;
    }

    @Shows(Resource.WHAT_IF)
    @GetMapping(Address.WHAT_IF)
    ResponseEntity<String> whatIf(
            @RequestParam String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String changes,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "12") int months,
            Publications publications,
            Reader reader,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Scorecard card = card(shown, account);
        Frame frame = pages.frame(
                voice,
                voice.say("web.whatif") + " \u00b7 " + account,
                request,
                shown.scores().manifest());
        List<KeptScenario> kept = shelf.of(shown, account);
        WhatIfForm form = form(request, name.strip(), changes, opened(request, shown, account), months);
        List<Foresight.Written> written = form.all().stream()
                .map(each -> new Foresight.Written(each.name(), each.changes()))
                .toList();
        if (written.isEmpty()) {
            return pages.page("whatif", frame, WhatIfPage.unscored(voice, card, form, kept, List.of()));
        }
        try {
            Foresight.Answer answer = foresight.whatIf(shown, publications, reader, account, written, months);
            return pages.page(
                    "whatif",
                    frame,
                    WhatIfPage.of(voice, card, answer.whatIf(), answer.known().facts(), form, kept));
        } catch (ChangeException e) {
            return pages.page(
                    "whatif",
                    frame,
                    WhatIfPage.unscored(voice, card, form, kept, e.problems()),
                    HttpStatus.BAD_REQUEST);
        }
    }

    /** The kept scenarios that an address names. */
    private List<WhatIfForm.Kept> opened(HttpServletRequest request, PublishedMonth shown, String account)
            throws IOException {
        List<WhatIfForm.Kept> opened = new ArrayList<>();
        for (String name : values(request, "scenario")) {
            KeptScenario scenario = shelf.find(shown, account, name);
            opened.add(new WhatIfForm.Kept(scenario.name(), String.join("\n", scenario.changes())));
        }
        return opened;
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** What was asked, with the values of the controls, whose names begin with a word of their own. */
    private static WhatIfForm form(
            HttpServletRequest request, String name, String written, List<WhatIfForm.Kept> opened, int months) {
        Map<String, Integer> added = new TreeMap<>();
        for (String parameter : Collections.list(request.getParameterNames())) {
            if (parameter.startsWith(ADD)) {
                int number = Asked.number(request.getParameter(parameter));
                added.put(
                        parameter.substring(ADD.length()),
                        Asked.when(number >= 0 && number <= WhatIfPage.MOST_ADDED, number));
            }
        }
        List<WhatIfForm.Kept> kept = values(request, "kept").stream()
                // Fields of a form have their lines ended otherwise.
                .map(text -> WhatIfForm.Kept.of(text.replace("\r\n", "\n")))
                .toList();
        WhatIfForm form = new WhatIfForm(name, written, added, opened, kept, months);
        Asked.when(form.beside().size() <= WhatIfForm.MOST_KEPT, form.beside().size());
        return form;
    }

    @Shows(Resource.ROUTE)
    @GetMapping(Address.ROUTE)
    ResponseEntity<String> route(
            @RequestParam String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "3") int keep,
            Publications publications,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Scorecard card = card(shown, account);
        YearMonth present = shown.scores().manifest().month();
        List<Tier> tiers = RouteRequest.tiers(shown.scores().programme(), null, present);
        Frame frame = pages.frame(
                voice,
                voice.say("web.route") + " \u00b7 " + account,
                request,
                shown.scores().manifest());
        if (tier.isEmpty()) {
            return pages.page("route", frame, RoutePage.unasked(voice, card, tiers));
        }
        Foresight.Ways ways = foresight.route(shown, publications, account, tier, by, keep, "");
        return pages.page(
                "route",
                frame,
                RoutePage.of(voice, card, tiers, ways.answers(), ways.known().facts()));
    }

    private static Scorecard card(PublishedMonth shown, String account) throws IOException {
        return shown.scores().scorecard(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
