package org.partnerscore.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.presentation.page.WhatIfForm;
import org.partnerscore.presentation.page.WhatIfForm.Kept;
import org.partnerscore.presentation.page.WhatIfPage;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where the links of a what-if lead: to the same scenarios, one kept or removed. */
public final class WhatIfLinks {
    private final WhatIfPage page;

    /** The links of a page. */
    public WhatIfLinks(WhatIfPage page) {
        this.page = page;
    }

    /** The scenario being made kept, and another to be made. */
    public String keeping() {
        return address(page.form().all(), new WhatIfForm("", "", Map.of(), List.of(), 0));
    }

    /** The same without one that is kept. */
    public String without(int kept) {
        List<Kept> rest = new ArrayList<>(page.form().kept());
        rest.remove(kept);
        return address(rest, page.form());
    }

    private String address(List<Kept> kept, WhatIfForm made) {
        Address address = Address.whatIf(page.programme(), page.account())
                .with("month", page.month())
                .with("months", Integer.toString(page.form().months()))
                .with("name", made.name())
                .with("changes", made.changes());
        UriComponentsBuilder all = UriComponentsBuilder.fromUriString(address.toString());
        kept.forEach(each -> all.queryParam("kept", UriUtils.encode(each.text(), "UTF-8")));
        return all.build(true).toUriString();
    }
}
