package org.partnerscore.server.request;

import java.util.List;
import org.partnerscore.server.ServerSettings;
import org.partnerscore.server.access.AccessConfiguration;
import org.partnerscore.server.access.Readers;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.scenario.Scenarios;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts in place what holds for every request. */
@Configuration(proxyBeanMethods = false)
public class RequestConfiguration implements WebMvcConfigurer {
    private final PublicationSource publications;
    private final Freshness freshness;

    RequestConfiguration(
            PublicationSource publications, Scenarios scenarios, ServerSettings settings, Readers readers) {
        this.publications = publications;
        this.freshness = new Freshness(publications, scenarios, readers, settings.software());
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIds() {
        FilterRegistrationBean<RequestIdFilter> filter = new FilterRegistrationBean<>(new RequestIdFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LoadShedding> loadShedding(Environment environment) {
        FilterRegistrationBean<LoadShedding> filter = new FilterRegistrationBean<>(new LoadShedding(
                environment.getRequiredProperty("partnerscore.limits.requests", Integer.class),
                environment.getRequiredProperty("partnerscore.limits.transfers", Integer.class)));
        // Within what names requests and counts them, before everything that takes time.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }

    /** Whoever asks first whether to send a file is not told to before it is known that it is taken. */
    @Bean
    TomcatConnectorCustomizer filesAreAskedForWhenTheyAreRead() {
        return connector -> connector.setProperty("continueResponseTiming", "onRead");
    }

    @Bean
    WorkspaceHealth workspaceHealthIndicator() {
        return new WorkspaceHealth(publications);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(freshness)
                .addPathPatterns("/**")
                .excludePathPatterns(AccessConfiguration.OPEN)
                // After the guard: nobody is told that something which is not theirs has not changed.
                .order(1);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PinnedPublications(publications));
        resolvers.add(new ReaderVoice());
    }
}
