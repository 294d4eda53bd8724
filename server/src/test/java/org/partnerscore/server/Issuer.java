package org.partnerscore.server;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect issuer on this machine: Spring's, with people and programs that have the claims a test gives them. */
final class Issuer implements AutoCloseable {
    static final String PASSWORD = "opensesame";

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private Issuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts an issuer.
     *
     * @param claims by the name of a person or program, the claims that its tokens have
     */
    static Issuer start(Map<String, Map<String, Object>> claims) {
        Issuer issuer = new Issuer(new SpringApplicationBuilder(Configuration.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.config.location", "optional:classpath:/none.properties",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "WARN",
                        "server.port", "0",
                        "server.servlet.session.cookie.name", "issuer"))
                .initializers(started -> started.getBeanFactory().registerSingleton("claims", new Claims(claims)))
                .run());
        claims.keySet().forEach(issuer::program);
        return issuer;
    }

    /** The claims of each. */
    record Claims(Map<String, Map<String, Object>> byName) {}

    /** Its address, as tokens name it. */
    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static String secret(String name) {
        return "secret of " + name;
    }

    private void program(String name) {
        context.getBean(InMemoryRegisteredClientRepository.class)
                .save(RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(name)
                        .clientSecret("{noop}" + secret(name))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .build());
    }

    /** Lets a server send people here. Without a secret, PKCE alone protects the code. */
    void register(String client, String address) {
        context.getBean(InMemoryRegisteredClientRepository.class)
                .save(RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(client)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(address + "/login/oauth2/code/partnerscore")
                        .scope(OidcScopes.OPENID)
                        .scope(OidcScopes.PROFILE)
                        .clientSettings(
                                ClientSettings.builder().requireProofKey(true).build())
                        .build());
    }

    /** A token of a program. */
    String token(String program) throws Exception {
        String basic =
                Base64.getEncoder().encodeToString((program + ":" + secret(program)).getBytes(StandardCharsets.UTF_8));
        String answer = http.send(
                        HttpRequest.newBuilder(URI.create(address() + "/oauth2/token"))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type="
                                        + URLEncoder.encode("client_credentials", StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return new JsonMapper().readTree(answer).get("access_token").asString();
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Configuration {
        @Bean
        SecurityFilterChain rules(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .securityMatcher(AnyRequestMatcher.INSTANCE)
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService people(Claims claims) {
            return new InMemoryUserDetailsManager(claims.byName().keySet().stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .roles("PERSON")
                            .build())
                    .toList());
        }

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("none")
                    .clientId("none")
                    .clientSecret("{noop}none")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build());
        }

        @Bean
        RSAKey key() throws Exception {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        }

        @Bean
        JWKSource<SecurityContext> keys(RSAKey key) {
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        /** Tokens as they should be, but for those of whom a test wants others. */
        @Bean
        JwtEncoder encoder(JWKSource<SecurityContext> keys, RSAKey key) {
            NimbusJwtEncoder good = new NimbusJwtEncoder(keys);
            return parameters -> {
                Jwt token = good.encode(parameters);
                String flaw = token.getClaimAsString(Flaw.CLAIM);
                return flaw == null
                        ? token
                        : new Jwt(
                                Flaw.valueOf(flaw).instead(token.getTokenValue(), key),
                                token.getIssuedAt(),
                                token.getExpiresAt(),
                                token.getHeaders(),
                                token.getClaims());
            };
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claimed(Claims claims) {
            return context -> {
                Authentication who = Objects.requireNonNull(context.<Authentication>getPrincipal());
                context.getClaims().claims(all -> {
                    all.putAll(claims.byName().getOrDefault(who.getName(), Map.of()));
                    if (AuthorizationGrantType.AUTHORIZATION_CODE.equals(context.getAuthorizationGrantType())
                            && OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                        // The server is to meet the flaw in what names a person, and not to fail before.
                        all.remove(Flaw.CLAIM);
                    }
                });
            };
        }
    }
}
