package org.partnerscore.presentation.json;

import java.util.List;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Points;
import org.partnerscore.workspace.published.AccountPoints;
import org.partnerscore.workspace.published.ComparedAccount;
import org.partnerscore.workspace.published.PathwayPoints;
import org.partnerscore.workspace.run.Manifest;
import tools.jackson.core.JsonGenerator;

/**
 * A part of a list of accounts with what they have in a published month.
 *
 * @param run the run that is the month's score
 * @param programme the programme
 * @param accounts the accounts of this part
 * @param total how many accounts the whole list has
 * @param offset how many accounts come before this part
 * @param limit how many accounts a part has at most
 */
public record AccountsDocument(
        Manifest run, Programme programme, List<ComparedAccount> accounts, int total, int offset, int limit)
        implements Document {
    public AccountsDocument {
        accounts = List.copyOf(accounts);
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        new Head(run.source(), run.programme(), run.rulesAsOf(), run.month()).write(json);
        json.writeStringProperty("run", run.run());
        json.writeNumberProperty("total", total);
        json.writeNumberProperty("offset", offset);
        json.writeNumberProperty("limit", limit);
        json.writeArrayPropertyStart("accounts");
        accounts.forEach(account -> account(json, account));
        json.writeEndArray();
    }

    private void account(JsonGenerator json, ComparedAccount account) {
        AccountPoints now = account.now();
        json.writeStartObject();
        json.writeStringProperty("account", now.account());
        json.writeNumberProperty("rank", now.rank());
        json.writeStringProperty("tier", now.tier());
        Values.points(json, "points", now.points(), programme.hasPoints());
        Points before = account.before();
        Values.text(json, "points_before", before == null ? null : before.toString());
        json.writeArrayPropertyStart("pathways");
        List<Pathway> pathways = programme.pathways();
        for (int i = 0; i < pathways.size(); i++) {
            PathwayPoints score = now.pathways().get(i);
            json.writeStartObject();
            json.writeStringProperty("pathway", pathways.get(i).id());
            Values.points(json, "points", score.points(), programme.hasPoints());
            json.writeStringProperty("tier", score.tier());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
