package org.partnerscore.server.page;

import java.util.ArrayList;
import java.util.List;
import org.partnerscore.presentation.page.WhatIfForm;
import org.partnerscore.presentation.page.WhatIfForm.Kept;
import org.partnerscore.presentation.page.WhatIfPage;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where the links of a what-if lead: to scenarios, some of the same and others. */
public final class WhatIfLinks {
    private static final Kept NOTHING = new Kept("", "");

    private final WhatIfPage page;

    /** The links of a page. */
    public WhatIfLinks(WhatIfPage page) {
        this.page = page;
    }

    /** The scenario being made beside another to be made. */
    public String another() {
        WhatIfForm form = page.form();
        List<Kept> kept = new ArrayList<>(form.kept());
        kept.add(new Kept(form.name(), form.changes()));
        return address(form.opened(), kept, NOTHING);
    }

    /** The same without one of those beside it. */
    public String without(int beside) {
        return without(beside, new Kept(page.form().name(), page.form().changes()));
    }

    /** One of those beside it to be changed, in place of the one being made. */
    public String changing(int beside) {
        return without(beside, page.form().beside().get(beside));
    }

    /** What is kept under a name, alone: the address to give to others. */
    public String opening(String scenario) {
        return address(List.of(new Kept(scenario, "")), List.of(), NOTHING);
    }

    /** What is kept as a file for the command. */
    public String file(String scenario) {
        return Address.scenarioFile(page.programme(), page.account(), scenario);
    }

    private String without(int beside, Kept made) {
        List<Kept> opened = new ArrayList<>(page.form().opened());
        List<Kept> kept = new ArrayList<>(page.form().kept());
        if (beside < opened.size()) {
            opened.remove(beside);
        } else {
            kept.remove(beside - opened.size());
        }
        return address(opened, kept, made);
    }

    private String address(List<Kept> opened, List<Kept> kept, Kept made) {
        Address address = Address.whatIf(page.programme(), page.account())
                .with("month", page.month())
                .with("months", Integer.toString(page.form().months()))
                .with("name", made.name())
                .with("changes", made.changes());
        UriComponentsBuilder all = UriComponentsBuilder.fromUriString(address.toString());
        opened.forEach(each -> all.queryParam("scenario", UriUtils.encode(each.name(), "UTF-8")));
        kept.forEach(each -> all.queryParam("kept", UriUtils.encode(each.text(), "UTF-8")));
        return all.build(true).toUriString();
    }
}
