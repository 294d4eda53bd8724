package org.partnerscore.server.access;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerscore.server.ServerSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is open to everybody is named here; everything else takes a reader, and what readers see stands in {@link AccessTable}. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {
    /** What is open to everybody: the way in, style and scripts, whether the server is well, and words for what went wrong. */
    public static final List<String> OPEN = List.of(OneTimeLink.PATH, "/assets/**", "/health", "/health/**", "/error");

    /** How many answers a second that have to be computed each reader is given. */
    private static final String COMPUTATIONS = "partnerscore.limits.computations";

    /** Nothing from elsewhere and nothing inline: what is shown comes from data that others wrote. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A page elsewhere whose name is made to lead to this machine (DNS rebinding) does not get in. */
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    Session session(SecurityContextRepository sessions) {
        return new Session(sessions);
    }

    @Bean
    Readers readers(ObjectProvider<LoginSettings> login) {
        LoginSettings settings = login.getIfAvailable();
        return new Readers(settings == null ? null : new ClaimMapping(settings));
    }

    @Bean
    AuditLog auditLog(ServerSettings settings) {
        return new AuditLog(settings.workspace().resolve("audit"), InstantSource.system());
    }

    @Bean
    StrictHttpFirewall firewall(ObjectProvider<LoginSettings> login) {
        Set<String> hosts = new HashSet<>(HOSTS);
        login.ifAvailable(settings -> hosts.addAll(settings.hosts()));
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(hosts::contains);
        return firewall;
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            SecurityContextRepository sessions,
            Readers readers,
            ObjectProvider<LoginSettings> login) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN.toArray(String[]::new))
                        .permitAll()
                        .requestMatchers("/metrics")
                        .access((authentication, context) -> new AuthorizationDecision(readers.of(authentication.get())
                                .filter(reader -> AccessTable.sight(reader, Resource.OPERATION) == Sight.ALL)
                                .isPresent()))
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        if (login.getIfAvailable() == null) {
            http.requestCache(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .exceptionHandling(failures ->
                            failures.authenticationEntryPoint((request, response, e) -> response.sendError(401)));
        } else {
            LoginRules.apply(http);
        }
        return http.build();
    }

    @Bean
    WebMvcConfigurer guard(Readers readers, AuditLog audit, Environment environment) {
        RateLimit computations =
                new RateLimit(environment.getRequiredProperty(COMPUTATIONS, Integer.class), System::nanoTime);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessGuard(readers, audit, computations))
                        .addPathPatterns("/**")
                        .excludePathPatterns(OPEN)
                        .order(0);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReaderArgument(readers));
            }
        };
    }
}
