package org.partnerscore.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** What it takes to let people and programs in by an issuer. The issuer is asked when the first of them comes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(LoginSettings.PREFIX + ".issuer")
public class LoginConfiguration {
    /** What the registration is called in the addresses that a login goes through. */
    static final String REGISTRATION = "partnerscore";

    @Bean
    ClientRegistrationRepository clients(LoginSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(client(settings)));
    }

    private static ClientRegistration client(LoginSettings settings) {
        ClientRegistration.Builder client = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        return settings.clientSecret() == null
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : client.clientSecret(settings.clientSecret()).build();
    }

    /**
     * Tokens of programs: signed by the issuer, in time, and meant for this server and no other. One that never ends is
     * refused, and so is one that told of a login: it was meant for this server too, but not to be shown to it.
     */
    @Bean
    JwtDecoder programs(LoginSettings settings) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(settings.issuer()).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(settings.issuer()),
                    new JwtClaimValidator<List<String>>(
                            JwtClaimNames.AUD, meant -> meant != null && meant.contains(settings.meantFor())),
                    new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                    LoginConfiguration::toldOfNoLogin));
            return decoder;
        });
    }

    private static OAuth2TokenValidatorResult toldOfNoLogin(Jwt token) {
        return token.hasClaim(IdTokenClaimNames.NONCE)
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))
                : OAuth2TokenValidatorResult.success();
    }
}
