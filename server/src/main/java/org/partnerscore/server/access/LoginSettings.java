package org.partnerscore.server.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How people and programs come in by an OpenID Connect issuer; read from {@code partnerscore.login} of the configuration.
 *
 * @param issuer address of the issuer, as its tokens name it
 * @param clientId what the issuer knows the server as
 * @param clientSecret null for a public client, which PKCE alone protects
 * @param scopes what a login asks for
 * @param audience whom tokens of programs must be meant for; null for the client id
 * @param hosts names under which the server is reached, beside those of the loopback address
 * @param nameClaim the claim that names a person or program in the audit log
 * @param roleClaim the claim that holds roles; dots lead into it
 * @param accountsClaim the claim that holds ids of accounts
 * @param locationsClaim the claim that holds partner ids, where a role is given for locations only
 * @param roles by id of a role, the values of the claim that give it; a role that is not named is given by its own id
 */
public record LoginSettings(
        String issuer,
        String clientId,
        @Nullable String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @Nullable String audience,
        @DefaultValue({}) List<String> hosts,
        @DefaultValue("sub") String nameClaim,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue("accounts") String accountsClaim,
        @DefaultValue("locations") String locationsClaim,
        @Name("role") @DefaultValue Map<String, List<String>> roles) {
    /** Where the settings stand in the configuration. */
    public static final String PREFIX = "partnerscore.login";

    public LoginSettings {
        scopes = List.copyOf(scopes);
        hosts = List.copyOf(hosts);
        roles = Map.copyOf(roles);
        Objects.requireNonNull(issuer, PREFIX + ".issuer is missing");
        Objects.requireNonNull(clientId, PREFIX + ".client-id is missing");
        for (String role : roles.keySet()) {
            if (Stream.of(Role.values()).noneMatch(known -> plain(known.id()).equals(plain(role)))) {
                throw new IllegalArgumentException(PREFIX + ".role." + role + ": there is no such role");
            }
        }
    }

    /** The values of the role claim that give a role. */
    List<String> valuesOf(Role role) {
        return roles.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(plain(role.id())))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of(role.id()));
    }

    /** Environment variables cannot spell the hyphen of an id. */
    private static String plain(String id) {
        return id.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Whom tokens of programs must be meant for. */
    String meantFor() {
        return audience == null ? clientId : audience;
    }

    @Override
    public String toString() {
        return "login by " + issuer + " as " + clientId;
    }
}
