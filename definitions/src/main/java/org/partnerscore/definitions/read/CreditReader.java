package org.partnerscore.definitions.read;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Grant;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads who is credited for a customer (R5). */
final class CreditReader {
    private CreditReader() {}

    static Read<CreditPolicy> policy(YamlValue value) {
        return value.entries().then(entries -> {
            Map<String, Read<List<Grant>>> aspects = new LinkedHashMap<>();
            entries.forEach((aspect, at) -> aspects.put(aspect, at.list(CreditReader::grant)));
            return Read.all(aspects).then(grants -> {
                try {
                    return Read.of(new CreditPolicy(grants));
                } catch (IllegalArgumentException e) {
                    return value.report(String.valueOf(e.getMessage()), "let only one of the two displace");
                }
            });
        });
    }

    private static Read<Grant> grant(YamlValue item) {
        return item.fields("kind", "claims", "unless").then(fields -> {
            Read<AssociationKind> kind = fields.read("kind", CreditReader::kind);
            Read<Set<Claim>> claims = kind.then(of -> claims(fields, of));
            Optional<YamlValue> displacing = fields.find("unless");
            Read<Optional<AssociationKind>> unless = displacing.isEmpty()
                    ? Read.of(Optional.empty())
                    : kind(displacing.get())
                            .then(other -> kind.find().equals(Optional.of(other))
                                    ? displacing.get().report("cannot displace itself", "name another kind")
                                    : Read.of(Optional.of(other)));
            return Read.build(
                    () -> new Grant(kind.get(), claims.get(), unless.get().orElse(null)));
        });
    }

    private static Read<AssociationKind> kind(YamlValue value) {
        return value.oneOf(AssociationKind.values(), "kind of association");
    }

    private static Read<Set<Claim>> claims(YamlFields fields, AssociationKind kind) {
        if (kind != AssociationKind.CPOR) {
            fields.forbid("claims", kind + " has none");
            return Read.of(EnumSet.of(Claim.NONE));
        }
        return fields.read(
                "claims",
                value -> value.list(item -> item.oneOf(Claim.values(), "claim"))
                        .then(list -> list.isEmpty()
                                ? value.report("is an empty list", "name a claim, or leave the kind out")
                                : Read.of(EnumSet.copyOf(list))));
    }
}
